package dev.undertone.app;

import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.session.Services;
import dev.undertone.app.settings.SettingsFile;
import java.util.concurrent.Callable;

/**
 * What the window is opened with.
 *
 * @param settings read before the window is shown, because they say how it is lit
 * @param report what is told of the start
 * @param services opens everything else; called once, off the FX thread, when the window is on the screen
 * @param claim tells whether the window is to be opened, and what is opened from outside while it is there
 */
public record StartOptions(
        SettingsFile settings, StartReport report, Callable<Services> services, InstanceClaim claim) {}
