package org.exposureaudit.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.util.Locale;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.problem.UnsafeArchiveException;
import org.exposureaudit.reader.Coverage.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Why a file could not be read to its end, in words for the user. The messages of libraries are never used: they quote the file.
///
/// @param status refused or failed
/// @param kind the sort of problem
/// @param message one or two clear sentences
record ReadFailure(Status status, Problem.Kind kind, String message) {
    /// Said where a reader, not the file, is at fault; no sample may ever lead to it.
    static final String FAULT =
            "This file could not be read because of a mistake in this program. What stood before was kept; please tell the people who"
                    + " make it.";

    static ReadFailure of(Throwable thrown) {
        return switch (thrown) {
            case UnsafeArchiveException unsafe ->
                    new ReadFailure(Status.REFUSED, Problem.Kind.REFUSED, unsafe.getMessage());
            case AuditException known -> failed(known.getMessage());
            case BrokenFileException broken -> failed(broken.getMessage());
            case JacksonIOException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case StreamConstraintsException _ ->
                    failed(
                            "This file holds something longer or deeper than any export writes. What stood before it was read.");
            case JacksonException json -> failed(notJson(json));
            case UncheckedIOException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case CharacterCodingException _ ->
                    failed(
                            "This file is not text, or not in a known encoding. What stood before was read.");
            case IOException _, UncheckedIOException _ ->
                    failed("This file could not be read to its end. What stood before was read.");
            case DateTimeException _,
                    IllegalArgumentException _,
                    IndexOutOfBoundsException _,
                    ArithmeticException _ ->
                    failed(
                            "This file is not written as this export usually writes it. What stood before was read.");
            default -> failed(FAULT);
        };
    }

    private static String notJson(JacksonException failure) {
        long at = failure.getLocation() == null ? -1 : failure.getLocation().getByteOffset();
        String where = at < 0 ? "" : String.format(Locale.ROOT, " from about byte %,d on", at);
        return "This file is not written as JSON"
                + where
                + ", as when a download stops part way. What stood before was read; download the export again to have the rest.";
    }

    private static ReadFailure failed(String message) {
        return new ReadFailure(Status.FAILED, Problem.Kind.FILE, message);
    }

    Problem at(String where) {
        return new Problem(kind, where, message);
    }
}
