package org.exposureaudit.reader.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.source.SourceFile;

/// The addresses of whose mail it is: to which most of it was delivered, and from which what lies among the sent was sent.
///
/// @param addresses in lower case
record MailOwner(Set<String> addresses) {
    private static final int MESSAGES = 400;
    private static final long BYTES = 64L << 20;
    private static final Pattern DELIVERED =
            Pattern.compile(
                    "(?im)^(?:Delivered-To|X-Original-To|Envelope-To): *<?([^<>\\s]+@[^<>\\s]+)");
    private static final Pattern FROM = Pattern.compile("(?im)^From: .*?([^<>\\s\"]+@[^<>\\s\"]+)");
    private static final Pattern SENT = Pattern.compile("(?im)^X-Gmail-Labels: .*\\bSent\\b");
    private static final Pattern SENT_BOX = Pattern.compile("(?i).*\\b(?:sent|outbox)\\b.*");

    /// The owner of these files' mail.
    static MailOwner of(List<SourceFile> files) {
        Map<String, Integer> delivered = new HashMap<>();
        Set<String> sent = new HashSet<>();
        int looked = 0;
        for (SourceFile file : files) {
            if (looked < MESSAGES) {
                looked += look(file, delivered, sent);
            }
        }
        int most = delivered.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        delivered.forEach((address, count) -> {
            if (count * 5 >= most) {
                sent.add(address);
            }
        });
        return new MailOwner(Set.copyOf(sent));
    }

    private static int look(SourceFile file, Map<String, Integer> delivered, Set<String> sent) {
        boolean isSent = SENT_BOX.matcher(file.path()).matches();
        int looked = 0;
        long bytes = 0;
        try (Envelopes messages = new Envelopes(file.open())) {
            boolean single = file.name().toLowerCase(Locale.ROOT).endsWith(".eml");
            byte[] message = single ? first(file) : messages.next();
            while (message.length > 0 && looked < MESSAGES && bytes < BYTES) {
                look(head(message), isSent, delivered, sent);
                looked++;
                bytes += message.length;
                message = single ? new byte[0] : messages.next();
            }
        } catch (IOException | AuditException _) {
            // Reading it in earnest comes to the same place and reports it.
            return looked;
        }
        return looked;
    }

    private static byte[] first(SourceFile file) throws IOException {
        try (var in = file.open()) {
            return in.readNBytes(1 << 16);
        }
    }

    private static String head(byte[] message) {
        String text =
                new String(message, 0, Math.min(message.length, 1 << 16), StandardCharsets.UTF_8);
        Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    private static void look(
            String head, boolean isSent, Map<String, Integer> delivered, Set<String> sent) {
        Matcher to = DELIVERED.matcher(head);
        if (to.find()) {
            delivered.merge(to.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        Matcher from = FROM.matcher(head);
        if ((isSent || SENT.matcher(head).find()) && from.find()) {
            sent.add(from.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /// Whether an address is the owner's.
    boolean is(String address) {
        return addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    /// No address in a log.
    @Override
    public String toString() {
        return "MailOwner[" + addresses.size() + " addresses]";
    }
}
