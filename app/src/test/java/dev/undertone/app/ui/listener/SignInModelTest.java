package dev.undertone.app.ui.listener;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.profile.SignInState;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.models.identity.EnrolmentAdvice;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInModelTest {

    private static final Listener ANA = new Listener(2, "Ana", ListenerColour.BLUE, false, false);

    private final List<String> done = new ArrayList<>();
    private final ListenersModel listeners = new ListenersModel(InstantSource.system());
    private final SignInModel model = new SignInModel(listeners);

    SignInModelTest() {
        model.connect(new Behind());
    }

    @Test
    void whatIsGatheredIsKeptOnceThereIsEnoughAndNotForgottenThen() {
        model.enrol(ANA);
        model.showEnrolling(0.5, EnrolmentAdvice.GOOD);
        assertThat(model.progressProperty().get()).isEqualTo(0.5);
        model.showEnrolling(1, EnrolmentAdvice.DONE);
        model.showKept();
        model.showEnrolling(1, EnrolmentAdvice.DONE);
        model.endEnrolling();

        assertThat(done).containsExactly("begin Ana", "keep");
        assertThat(model.enrollingProperty().get()).isNull();
    }

    @Test
    void whatIsGatheredIsForgottenWhereItIsGivenUp() {
        model.enrol(ANA);
        model.showEnrolling(0.9, null);
        model.endEnrolling();
        model.showEnrolling(1, EnrolmentAdvice.DONE);

        assertThat(done).containsExactly("begin Ana", "cancel");
    }

    @Test
    void anUnknownFaceIsEnrolledOnceItHasAName() {
        model.show(new SignInState.Stranger());
        model.register();
        listeners.formProperty().get().nameProperty().set(" Ana");
        assertThat(model.stageProperty().get()).isEqualTo(new SignInState.Off());

        listeners.showCurrent(ANA);
        assertThat(model.enrollingProperty().get()).isEqualTo(ANA);
    }

    @Test
    void whoGivesUpTheFormIsNotEnrolledWithTheNextListener() {
        model.show(new SignInState.Stranger());
        model.register();
        listeners.formProperty().get().end();

        listeners.showCurrent(ANA);
        assertThat(model.enrollingProperty().get()).isNull();
    }

    @Test
    void whoWantsToBeLeftAloneIsNotToldThatTheyAreLookedAtUntilSomethingElseHappens() {
        model.show(new SignInState.Stranger());
        model.leave();
        model.show(new SignInState.Looking());
        assertThat(model.stageProperty().get()).isEqualTo(new SignInState.Off());

        model.show(new SignInState.Nobody());
        model.show(new SignInState.Looking());
        assertThat(model.stageProperty().get()).isEqualTo(new SignInState.Looking());
    }

    @Test
    void whoIsNotThemRefuses() {
        model.show(new SignInState.SignedIn(ANA));
        model.refuse();

        assertThat(done).containsExactly("refuse");
        assertThat(model.stageProperty().get()).isEqualTo(new SignInState.Off());
    }

    private final class Behind implements SignInCommands {
        @Override
        public void refuse() {
            done.add("refuse");
        }

        @Override
        public void lookAgain() {
            done.add("again");
        }

        @Override
        public void leave() {}

        @Override
        public void beginEnrolling(Listener listener) {
            done.add("begin " + listener.name());
        }

        @Override
        public void keepEnrolled() {
            done.add("keep");
        }

        @Override
        public void cancelEnrolling() {
            done.add("cancel");
        }
    }
}
