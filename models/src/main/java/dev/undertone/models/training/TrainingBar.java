package dev.undertone.models.training;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far a run has come, on the terminal's error stream. */
final class TrainingBar {

    private static final int WATCHED_MILLISECONDS = 500;
    private static final int KEPT_MILLISECONDS = 30_000;

    private TrainingBar() {}

    /** A bar that moves often where somebody watches, and seldom where a file takes it. */
    @SuppressWarnings("SystemConsoleNull") // which console there is depends on the JDK's settings
    static ProgressBar of(String task, int steps) {
        boolean watched = System.console() != null && System.console().isTerminal();
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(watched ? WATCHED_MILLISECONDS : KEPT_MILLISECONDS)
                .build();
    }
}
