package dev.undertone.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.door.Library;
import dev.undertone.models.face.FaceQuality;
import dev.undertone.models.identity.Challenge;
import dev.undertone.models.identity.FaceEmbedding;
import dev.undertone.models.identity.FaceTemplate;
import dev.undertone.models.identity.HeadPose;
import dev.undertone.models.identity.IdentityReading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final double THRESHOLD = 0.5;

    private static final FaceQuality GOOD = new FaceQuality(120, 128, 50, 0.3, 0, 0.39, 0.6);

    @TempDir
    private Path folder;

    private final List<SignInState> states = new ArrayList<>();
    private final List<Listener> welcomed = new ArrayList<>();
    private Library library;
    private Listener ada;
    private Listener ben;
    private SignIn signIn;
    private Duration now = Duration.ZERO;

    @BeforeEach
    void twoListenersWhoseFacesAreKnown() {
        library = Library.open(folder);
        ada = library.profiles().add("Ada", ListenerColour.TEAL);
        ben = library.profiles().add("Ben", ListenerColour.RED);
        library.profiles().keepFace(ada.id(), template(0));
        library.profiles().keepFace(ben.id(), template(1));
        signIn = new SignIn(library.profiles(), new Random(1), states::add, welcomed::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void signsNobodyInBeforeItHasSeenThemForAWhile() {
        signIn.begin(THRESHOLD, false);

        show(face(0, 0), 1);
        assertThat(welcomed).isEmpty();

        show(face(0, 0), 12);
        assertThat(welcomed).extracting(Listener::id).containsExactly(ada.id());
    }

    @Test
    void welcomesTheNextListenerWhenTheFaceChanges() {
        signIn.begin(THRESHOLD, false);

        show(face(0, 0), 14);
        show(face(1, 0), 40);

        assertThat(welcomed).extracting(Listener::id).containsExactly(ada.id(), ben.id());
    }

    @Test
    void tellsAStrangerApartAndDoesNotAskThemAgainOnceTheyWantNothing() {
        signIn.begin(THRESHOLD, false);

        show(face(2, 0), 30);
        assertThat(signIn.state()).isEqualTo(new SignInState.Stranger());
        signIn.dismiss();
        show(face(2, 0), 30);

        assertThat(signIn.state()).isEqualTo(new SignInState.Looking());
        assertThat(welcomed).isEmpty();
    }

    @Test
    void asksForAMoveBeforeItSignsInAndRefusesWhoDoesNotMove() {
        signIn.begin(THRESHOLD, true);

        show(face(0, 0), 14);
        assertThat(signIn.state()).isInstanceOf(SignInState.Asked.class);
        show(face(0, 0), 120);

        assertThat(signIn.state()).isInstanceOf(SignInState.Refused.class);
        assertThat(welcomed).isEmpty();
    }

    @Test
    void signsInWhoMovesAsAsked() {
        signIn.begin(THRESHOLD, true);

        show(face(0, 0), 14);
        SignInState.Asked asked = (SignInState.Asked) signIn.state();
        show(face(0, 0), 8);
        show(face(0, asked.challenge() == Challenge.TURN_LEFT ? 30 : -30), 6);

        assertThat(welcomed).extracting(Listener::id).containsExactly(ada.id());
    }

    @Test
    void leavesWhoChoseToListenByHandUntilNobodyIsThere() {
        signIn.begin(THRESHOLD, false);

        show(face(0, 0), 14);
        signIn.listens(Listener.guest());
        show(face(0, 0), 40);
        assertThat(welcomed).hasSize(1);

        show(null, 40);
        show(face(0, 0), 14);
        assertThat(welcomed).extracting(Listener::id).containsExactly(ada.id(), ada.id());
    }

    @Test
    void doesNotKnowTheFaceOfAListenerWhosePinWasNotEntered() {
        library.profiles().setPin(ada.id(), "4711".toCharArray());
        library.profiles().lock(ada.id());
        signIn.begin(THRESHOLD, false);

        show(face(0, 0), 30);

        assertThat(signIn.state()).isEqualTo(new SignInState.Stranger());
        assertThat(welcomed).isEmpty();
    }

    @Test
    void looksAtNobodyWhereNoFaceIsKnown() {
        library.profiles().forgetFace(ada.id());
        library.profiles().forgetFace(ben.id());

        signIn.begin(THRESHOLD, true);

        assertThat(signIn.isOn()).isFalse();
    }

    /** As many frames, a tenth of a second apart. */
    private void show(@Nullable IdentityReading face, int frames) {
        for (int i = 0; i < frames; i++) {
            signIn.look(now, face, face == null ? null : GOOD);
            now = now.plusMillis(100);
        }
    }

    private static byte[] template(int person) {
        return new FaceTemplate(List.of(face(person, 0).embedding())).toBytes();
    }

    private static IdentityReading face(int person, double yaw) {
        float[] direction = new float[4];
        direction[person] = 1;
        return new IdentityReading(FaceEmbedding.of(direction), new HeadPose(yaw, 0));
    }
}
