package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.Version;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code undertone-models}: trains and measures the models from a terminal. */
@Command(
        name = "undertone-models",
        description = "Trains Undertone's models and measures them.",
        mixinStandardHelpOptions = true,
        versionProvider = UndertoneModels.ProgramVersion.class,
        subcommands = {
            UndertoneModels.Train.class,
            UndertoneModels.Calibrate.class,
            UndertoneModels.Evaluate.class,
            UndertoneModels.Card.class
        },
        synopsisSubcommandLabel = "(train | calibrate | evaluate | card)")
public final class UndertoneModels {

    private UndertoneModels() {}

    /** Ends with 0 when all went well, 1 when it did not, 2 when the command was not understood. */
    public static void main(String[] arguments) {
        // What is printed is English, and some of it goes into model cards.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        CommandLine commandLine = new CommandLine(new UndertoneModels());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, line, parsed) -> {
            if (exception instanceof UserFacingException) {
                line.getErr().println(exception.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw exception;
        });
        System.exit(commandLine.execute(arguments));
    }

    @Command(
            name = "train",
            description = "Trains a model.",
            mixinStandardHelpOptions = true,
            subcommands = {
                TrainExpressionCommand.class,
                TrainFacesCommand.class,
                TrainIdentityCommand.class,
                TrainSongCommand.class,
                TrainTextCommand.class
            })
    static final class Train {}

    @Command(
            name = "calibrate",
            description = "Makes a trained model's probabilities mean what they say.",
            mixinStandardHelpOptions = true,
            subcommands = CalibrateExpressionCommand.class)
    static final class Calibrate {}

    @Command(
            name = "evaluate",
            description = "Measures a model on data whose answers are known.",
            mixinStandardHelpOptions = true,
            subcommands = {
                EvaluateExpressionCommand.class,
                EvaluateRobustnessCommand.class,
                EvaluateFacesCommand.class,
                EvaluateIdentityCommand.class,
                EvaluateSongCommand.class,
                EvaluateSteadinessCommand.class,
                EvaluateTextCommand.class
            })
    static final class Evaluate {}

    @Command(
            name = "card",
            description = "Writes a model's card: tables, pictures and all.",
            mixinStandardHelpOptions = true,
            subcommands = {
                CardExpressionCommand.class,
                CardIdentityCommand.class,
                CardSongCommand.class,
                CardTextCommand.class
            })
    static final class Card {}

    static final class ProgramVersion implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"undertone-models " + Version.current()};
        }
    }
}
