package fr.escale.command;

import fr.escale.command.ArticleFiles.BadArticlesException;
import fr.escale.command.MoveStore.NotMovedException;
import fr.escale.command.NamedFiles.UnusableFileException;
import fr.escale.knowledge.search.JsonLines.BadLineException;
import fr.escale.setting.WrongSettingException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command says when it cannot go on: what to mend. Only a bug of ours shows its stack trace. */
final class Complaint implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult asked) throws Exception {
        command.getErr().println(words(failure).orElseThrow(() -> failure));
        return 1;
    }

    private static Optional<String> words(Exception failure) {
        return switch (failure) {
            case NoSuchFileException none ->
                Optional.of(none.getFile() + ": expected a file or a directory, found none");
            case AccessDeniedException shut -> Optional.of(shut.getFile() + ": expected a file that may be read");
            case FileSystemException broken -> Optional.of(broken.getFile() + ": cannot be read");
            case UnusableFileException said -> Optional.ofNullable(said.getMessage());
            case BadArticlesException said -> Optional.ofNullable(said.getMessage());
            case BadLineException said -> Optional.ofNullable(said.getMessage());
            case WrongSettingException said -> Optional.ofNullable(said.getMessage());
            case NotMovedException said -> Optional.ofNullable(said.getMessage());
            case UncheckedIOException wrapped -> words(Objects.requireNonNull(wrapped.getCause()));
            default -> Optional.empty();
        };
    }
}
