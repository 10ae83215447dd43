package dev.undertone.app.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesModelTest {

    private final NoticesModel model = new NoticesModel();

    @Test
    void aNewMessageReplacesTheOneOnTheSameTopic() {
        model.show(Notice.warning("sound", "No sound card was found.", "Connect one."));
        Notice newer = Notice.warning("sound", "The sound card was lost.", "Connect it again.");
        model.show(newer);

        assertThat(model.notices()).containsExactly(newer);
    }

    @Test
    void neverTakesMoreRoomThanTwoLines() {
        for (int i = 1; i <= 4; i++) {
            model.show(Notice.information("song " + i, "Song " + i + " was skipped."));
        }

        assertThat(model.notices()).extracting(Notice::topic).containsExactly("song 3", "song 4");
    }

    @Test
    void aSettledTopicTakesItsMessageAway() {
        model.show(Notice.information("sound", "Waiting for sound."));
        model.clear("sound");

        assertThat(model.notices()).isEmpty();
    }
}
