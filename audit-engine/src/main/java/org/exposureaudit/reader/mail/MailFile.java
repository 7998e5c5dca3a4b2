package org.exposureaudit.reader.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.exposureaudit.item.Locator.Lines;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;

/// Reads a mailbox message by message.
final class MailFile {
    private static final int MOST = 16 << 20;

    private final FileReading file;
    private final MailOwner owner;
    private int messages;
    private int bulk;

    private MailFile(FileReading file, MailOwner owner) {
        this.file = file;
        this.owner = owner;
    }

    /// Reads a mailbox.
    static void read(FileReading file, MailOwner owner) throws IOException {
        MailFile box = new MailFile(file, owner);
        try (Envelopes envelopes = new Envelopes(file.open())) {
            int from = envelopes.lines() + 1;
            byte[] message = envelopes.next();
            while (message.length > 0) {
                box.message(message, new Lines(from, Math.max(from, envelopes.lines() - 1)));
                from = envelopes.lines();
                message = envelopes.next();
            }
        }
        box.finish();
    }

    /// Reads a file of one message.
    static void single(FileReading file, MailOwner owner) throws IOException {
        MailFile box = new MailFile(file, owner);
        try (InputStream in = file.open()) {
            box.message(in.readNBytes(MOST), new Lines(1, 1));
        }
        box.finish();
    }

    private void message(byte[] bytes, Lines at) throws IOException {
        file.attempt(at, () -> parsed(bytes, at));
    }

    private void parsed(byte[] bytes, Lines at) throws IOException {
        Message message;
        try {
            message = builder().parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException _) {
            broken(at);
            return;
        }
        if (message.getFrom() == null && message.getHeader().getField("Date") == null) {
            broken(at);
            return;
        }
        messages++;
        MailItem mail = new MailItem(message, owner);
        if (mail.isBulk()) {
            bulk++;
        } else {
            mail.accept(file.spot(MailReader.PLATFORM, at));
        }
        message.dispose();
    }

    private void broken(Position at) {
        file.problem(
                Problem.Kind.RECORD,
                at,
                "One message is not written as e-mail is; it was left out and the rest was read.");
    }

    private static DefaultMessageBuilder builder() {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom()
                        .setStrictParsing(false)
                        .setMalformedHeaderStartsBody(false)
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(1 << 20)
                        .setMaxHeaderCount(2_000)
                        .setMaxContentLen(-1)
                        .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder;
    }

    private void finish() {
        if (messages == 0) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "No message could be read in this file. Save the messages again as mbox or eml.");
        }
        if (bulk > 0) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    String.format(
                            Locale.ROOT,
                            "%,d newsletters and other messages sent to many were left out.",
                            bulk));
        }
    }
}
