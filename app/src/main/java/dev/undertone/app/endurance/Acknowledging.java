package dev.undertone.app.endurance;

import dev.undertone.app.endurance.Acknowledgement.Kind;
import dev.undertone.app.session.SessionListener;
import dev.undertone.library.Play;
import dev.undertone.library.Review;

/** Tells which plays and ratings the session has kept. */
record Acknowledging(Telling telling) implements SessionListener {

    @Override
    public void remembered(Play play) {
        telling.say(new Acknowledgement(
                Kind.PLAY, Ledger.subject(play), play.outcome().name(), true));
    }

    @Override
    public void reviewed(Review review) {
        telling.say(new Acknowledgement(Kind.REVIEW, review.comment(), String.valueOf(review.rating()), true));
    }
}
