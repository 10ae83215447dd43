package dev.undertone.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands that need the rest of the program; picocli makes everything else. */
final class CommandFactory implements IFactory {

    private final Program program;

    CommandFactory(Program program) {
        this.program = program;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == SessionCommand.class) {
            return type.cast(new SessionCommand(program));
        }
        if (type == SongsCommand.class) {
            return type.cast(new SongsCommand(program));
        }
        if (type == RecommendCommand.class) {
            return type.cast(new RecommendCommand(program));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(program));
        }
        if (type == AnalyzeCommand.class) {
            return type.cast(new AnalyzeCommand(program));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(program));
        }
        if (type == RestoreCommand.class) {
            return type.cast(new RestoreCommand(program));
        }
        if (type == ListenersCommand.class) {
            return type.cast(new ListenersCommand(program));
        }
        if (type == ForgetCommand.class) {
            return type.cast(new ForgetCommand(program));
        }
        if (type == HistoryCommand.class) {
            return type.cast(new HistoryCommand(program));
        }
        if (type == PlaylistCommand.class) {
            return type.cast(new PlaylistCommand(program));
        }
        if (type == DoctorCommand.class) {
            return type.cast(new DoctorCommand(program));
        }
        if (type == BusySessionCommand.class) {
            return type.cast(new BusySessionCommand(program));
        }
        if (type == SoakedWindowCommand.class) {
            return type.cast(new SoakedWindowCommand(program));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
