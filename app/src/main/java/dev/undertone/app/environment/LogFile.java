package dev.undertone.app.environment;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import dev.undertone.library.catalog.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.SubstituteLoggerFactory;

/**
 * Adds {@code logs/undertone.log} in the data directory to where the log goes. It holds at most three files of two megabytes
 * each, which only their owner may read. Scores, moods and faces are never logged.
 */
public final class LogFile {

    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n";
    private static final FileSize SIZE = FileSize.valueOf("2MB");
    private static final int OLDER_FILES = 2;
    private static final long WAIT_NANOS = 1_000_000;

    private LogFile() {}

    /** Begins to write, unless the folder cannot be written to: then the log goes to standard error alone. */
    public static void open(Path folder) {
        if (!isWritable(folder) || !(loggers() instanceof LoggerContext context)) {
            return;
        }
        String file = folder.resolve("undertone.log").toString();
        RollingFileAppender<ILoggingEvent> appender = new PrivateAppender();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(file);

        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();

        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(appender);
        older.setFileNamePattern(file + ".%i");
        older.setMinIndex(1);
        older.setMaxIndex(OLDER_FILES);
        older.start();

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(SIZE);
        size.start();

        appender.setEncoder(encoder);
        appender.setRollingPolicy(older);
        appender.setTriggeringPolicy(size);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    /** Waits for a thread that is setting the log up: meanwhile SLF4J hands out a stand-in to all others. */
    private static ILoggerFactory loggers() {
        ILoggerFactory loggers = LoggerFactory.getILoggerFactory();
        while (loggers instanceof SubstituteLoggerFactory) {
            LockSupport.parkNanos(WAIT_NANOS);
            loggers = LoggerFactory.getILoggerFactory();
        }
        return loggers;
    }

    /** A folder that cannot be used is reported by what needs it, not here. */
    private static boolean isWritable(Path folder) {
        try {
            PrivateFiles.createFolder(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Also the file that takes the place of a full one is its owner's alone. */
    private static final class PrivateAppender extends RollingFileAppender<ILoggingEvent> {

        @Override
        public void openFile(String file) throws IOException {
            PrivateFiles.createIfMissing(Path.of(file));
            super.openFile(file);
        }
    }
}
