package org.exposureaudit.reader.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Spot;
import org.jspecify.annotations.Nullable;

/// One e-mail.
///
/// @param message as the library has it
/// @param owner whose mail it is
record MailItem(Message message, MailOwner owner) {
    private static final int MOST_PEOPLE = 200;

    /// Whether it was sent to many by a machine; the owner's own never is.
    boolean isBulk() {
        boolean list = message.getHeader().getField("List-Unsubscribe") != null;
        boolean bulk = header("Precedence").toLowerCase(Locale.ROOT).equals("bulk");
        return (list || bulk) && !isOwn();
    }

    private boolean isOwn() {
        return from().filter(sender -> owner.is(address(sender))).isPresent();
    }

    private Optional<Mailbox> from() {
        return message.getFrom() == null || message.getFrom().isEmpty()
                ? Optional.ofNullable(message.getSender())
                : Optional.of(message.getFrom().get(0));
    }

    private static String address(Mailbox mailbox) {
        return mailbox.getAddress() == null ? "" : mailbox.getAddress();
    }

    private String header(String name) {
        Field field = message.getHeader().getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody().strip();
    }

    /// Hands it on.
    void accept(Spot spot) {
        List<Account> others = others();
        MailText text = MailText.of(message);
        String subject = message.getSubject() == null ? "" : message.getSubject().strip();
        ItemBuilder item =
                spot.by(author(), Kind.MESSAGE)
                        .sourceId(header("Message-ID"))
                        .time(MailTime.of(header("Date")))
                        .audience(others.size() > 1 ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(Conversation.of(thread(subject), subject, others))
                        .text((subject + "\n" + text.words()).strip());
        text.attached().forEach(item::media);
        labels(item, header("X-Gmail-Labels").toLowerCase(Locale.ROOT));
        spot.accept(item);
    }

    private Author author() {
        if (isOwn()) {
            return Author.self();
        }
        return from().map(sender -> Author.other(account(sender))).orElse(Author.unknown());
    }

    private static void labels(ItemBuilder item, String labels) {
        if (labels.contains("spam")) {
            item.trait(Trait.REQUEST_FOLDER);
        }
        if (labels.contains("trash")) {
            item.trait(Trait.DELETED);
        }
        if (labels.contains("draft")) {
            item.trait(Trait.DRAFT);
        }
        if (labels.contains("archived")) {
            item.trait(Trait.ARCHIVED);
        }
    }

    private String thread(String subject) {
        String told = header("X-GM-THRID");
        return told.isEmpty() ? subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg): ?)+", "") : told;
    }

    // Everybody but the owner, each once.
    private List<Account> others() {
        Map<String, Account> others = new LinkedHashMap<>();
        List<Mailbox> all = new ArrayList<>();
        from().ifPresent(all::add);
        addAll(all, message.getTo());
        addAll(all, message.getCc());
        addAll(all, message.getBcc());
        for (Mailbox mailbox : all) {
            if (!owner.is(address(mailbox)) && others.size() < MOST_PEOPLE) {
                others.putIfAbsent(address(mailbox).toLowerCase(Locale.ROOT), account(mailbox));
            }
        }
        return List.copyOf(others.values());
    }

    private static void addAll(List<Mailbox> all, @Nullable AddressList addresses) {
        if (addresses != null) {
            for (Address address : addresses) {
                if (address instanceof Mailbox mailbox) {
                    all.add(mailbox);
                }
            }
        }
    }

    private static Account account(Mailbox mailbox) {
        String name = mailbox.getName() == null ? "" : mailbox.getName().strip();
        String address = address(mailbox);
        return new Account(name, "", List.of(), address.isEmpty() ? List.of() : List.of(address));
    }

    /// No content in a log.
    @Override
    public String toString() {
        return "MailItem[...]";
    }
}
