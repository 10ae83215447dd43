package dev.undertone.app.ui.analysis;

/** What the listener can do about the listening to songs. Called on the FX thread; none of these may block it. */
public interface AnalysisCommands {

    /** Lets it wait, or go on. */
    void setPaused(boolean paused);
}
