package dev.undertone.app.environment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Says what is logged, and has it go to standard error: standard output belongs to what a command prints. {@link LogFile} adds the
 * file once the data directory is known. Logback finds this class by the service loader; reading the same from XML would cost the
 * window 50 ms.
 */
public final class LogConfigurator extends ContextAwareBase implements Configurator {

    private static final String LINE = "%d{HH:mm:ss.SSS} %-5level %logger{0}: %msg%n";

    /** Called by the service loader. */
    public LogConfigurator() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();

        ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
        terminal.setContext(context);
        terminal.setName("terminal");
        terminal.setTarget("System.err");
        terminal.setEncoder(encoder);
        terminal.start();

        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(terminal);
        context.getLogger("ai.djl").setLevel(Level.WARN);
        // Looks for a graphics card on every start; this program computes on the CPU.
        context.getLogger("ai.djl.util.cuda").setLevel(Level.OFF);
        context.getLogger("org.jaudiotagger").setLevel(Level.ERROR);
        // What goes wrong between programs is no concern of this one's listener.
        context.getLogger("org.freedesktop.dbus").setLevel(Level.OFF);
        context.getLogger("javafx").setLevel(Level.ERROR);

        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
