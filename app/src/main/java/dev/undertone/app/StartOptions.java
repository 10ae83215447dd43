package dev.undertone.app;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.session.Services;
import dev.undertone.app.settings.SettingsFile;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What the window is opened with.
 *
 * @param settings read before the window is shown, because they say how it is lit
 * @param camera the camera to switch on at once; null to do as the settings say
 * @param services opens everything else; called once, off the FX thread, when the window is on the screen
 */
public record StartOptions(SettingsFile settings, @Nullable CameraSource camera, Callable<Services> services) {}
