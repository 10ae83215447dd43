package dev.undertone.app.ui;

import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.review.GivenReview;
import dev.undertone.app.ui.review.ReviewsCommands;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Ties the listener's ratings to the session, which keeps them, and to the library, which has them. It belongs to the FX thread. */
final class ReviewsLink implements ReviewsCommands, SessionListener {

    private static final String TOPIC = "review";
    private static final Duration NOTICE = Duration.seconds(8);

    private final Library library;
    private final ListeningSession session;
    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final PauseTransition noticed = new PauseTransition(NOTICE);

    ReviewsLink(Services services, ListenModel model, BackgroundTasks tasks, Executor fxThread) {
        this.library = services.library();
        this.session = services.session();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        noticed.setOnFinished(_ -> model.notices().clear(TOPIC));
    }

    void start() {
        session.addListener(this);
        model.reviews().connect(this);
    }

    @Override
    public void reviewed(Review review) {
        fxThread.execute(() -> {
            boolean guest = review.listener() == Listener.GUEST;
            model.reviews().added();
            model.notices()
                    .show(
                            guest
                                    ? Notice.information(TOPIC, Words.of("review.thanks.guest"))
                                    : Notice.information(
                                            TOPIC,
                                            Words.of("review.thanks", review.rating()),
                                            new Notice.Action(
                                                    Words.of("review.mine"),
                                                    () -> model.reviews().open())));
            noticed.playFromStart();
        });
    }

    @Override
    public void listener(Listener listener) {
        fxThread.execute(model.reviews()::close);
    }

    @Override
    public void give(int rating, String comment) {
        session.review(rating, comment);
    }

    @Override
    public void find() {
        tasks.load(this::given, model.reviews()::show);
    }

    @Override
    public void drop(Review review) {
        tasks.command(() -> {
            library.drop(review);
            session.libraryChanged();
        });
    }

    @Override
    public void export(Path file) {
        tasks.load(
                () -> {
                    library.exportReviews(library.listener(), file);
                    return file;
                },
                written -> model.notices()
                        .show(Notice.information(TOPIC, Words.of("review.exported", written.toString()))));
    }

    private List<GivenReview> given() {
        List<Review> reviews = library.reviews(library.listener());
        Map<Long, Track> tracks = new HashMap<>();
        library.entries(reviews.stream()
                        .map(Review::trackId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(entry -> tracks.put(entry.track().id(), entry.track()));
        return reviews.stream()
                .map(review -> new GivenReview(review, review.trackId() == null ? null : tracks.get(review.trackId())))
                .toList();
    }
}
