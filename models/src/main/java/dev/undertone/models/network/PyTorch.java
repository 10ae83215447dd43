package dev.undertone.models.network;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import dev.undertone.models.UserFacingException;
import java.util.Properties;

/** The engine that computes the networks. */
public final class PyTorch {

    private static final String ENGINE = "PyTorch";

    private PyTorch() {}

    /**
     * Makes sure that PyTorch runs, as it shall run here. The first time takes a second or more: never on the FX thread. Whoever
     * lets DJL do anything at all calls this before, as DJL would start it otherwise.
     *
     * @throws UserFacingException if PyTorch does not start
     */
    public static void start() {
        try {
            prepare();
            Engine.getEngine(ENGINE);
        } catch (EngineException | UnsatisfiedLinkError e) {
            throw new UserFacingException(
                    "PyTorch did not start: " + e.getMessage() + ".",
                    "Undertone needs a 64-bit Linux, Windows or macOS; `undertone doctor` tells more.",
                    e);
        }
    }

    /**
     * A model without a network yet.
     *
     * @param name that the engine calls it by
     * @throws UserFacingException if PyTorch does not start
     */
    @SuppressWarnings("MustBeClosedChecker")
    public static Model newModel(String name) {
        start();
        return Model.newInstance(name, Device.cpu(), ENGINE);
    }

    /**
     * What the launcher has not set otherwise: no downloads, no telemetry, and one thread, since two get into each other's
     * way as soon as the machine does anything else.
     */
    private static void prepare() {
        Properties properties = System.getProperties();
        properties.putIfAbsent("ai.djl.offline", "true");
        properties.putIfAbsent("OPT_OUT_TRACKING", "true");
        properties.putIfAbsent("ai.djl.pytorch.num_threads", "1");
        properties.putIfAbsent("ai.djl.pytorch.num_interop_threads", "1");
    }
}
