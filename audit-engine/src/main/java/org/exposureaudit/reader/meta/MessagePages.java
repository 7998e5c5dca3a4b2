package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.meta.PlatformLines.Sort;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Reads the conversations of an export in HTML: a block for the participants, then one for each message, newest first.
public final class MessagePages {
    private static final String REACTIONS = "ul._a6-q > li, ul._tqp > li";
    private static final Pattern NAMES = Pattern.compile(", | and | et | und | y | e | i | en ");
    private static final Pattern REACTION =
            Pattern.compile(
                    "(?<sort>[^\\p{L}\\p{N}]{1,12}?) ?(?<name>[\\p{L}\\p{N}].*?)(?: \\((?<date>[^()]{6,60})\\))?");

    private final MessageThreads threads;

    /// Pages of the conversations that these threads read as JSON.
    public MessagePages(MessageThreads threads) {
        this.threads = threads;
    }

    /// Reads one page of a conversation.
    public void read(FileReading file) throws IOException {
        MetaPage page = MetaPage.of(file);
        ThreadFolder folder = ThreadFolder.of(file.path());
        Set<String> names = people(page);
        Owner me = threads.owner().among(names, page::title);
        Conversation conversation = threads.conversation(folder, me.others(names), page::title);
        Talk talk = new Talk(threads.platform(), page, conversation, folder.traits(), me);
        for (MetaBlock block : page.blocks()) {
            if (!isHeader(block)) {
                file.attempt(block.at(), () -> talk.message(block));
            }
        }
    }

    /// The names of everybody in a conversation: the participants the page lists, or else those who wrote.
    public static Set<String> people(MetaPage page) {
        Set<String> listed = new LinkedHashSet<>();
        Set<String> wrote = new LinkedHashSet<>();
        for (MetaBlock block : page.blocks()) {
            if (!isHeader(block)) {
                wrote.add(block.heading());
            } else if (listed.isEmpty()) {
                listed.addAll(participants(block.heading()));
            }
        }
        wrote.remove("");
        return listed.isEmpty() ? wrote : listed;
    }

    // "Participants: A, B and C" in the language of the account; "Group photo" and the like name
    // nobody.
    private static List<String> participants(String heading) {
        int colon = heading.indexOf(": ");
        String names = colon < 0 ? "" : heading.substring(colon + 2);
        return names.isBlank() || names.contains("://")
                ? List.of()
                : List.of(NAMES.split(names, -1));
    }

    // The blocks about the conversation itself have no date and no words.
    private static boolean isHeader(MetaBlock block) {
        return block.isUndated() && (block.heading().contains(":") || block.words().isBlank());
    }

    /// One page of a conversation.
    ///
    /// @param platform the platform's id
    /// @param page the page
    /// @param conversation with its people
    /// @param box what lying in this box says of every message
    /// @param owner the export's owner
    private record Talk(
            String platform,
            MetaPage page,
            Conversation conversation,
            Set<Trait> box,
            Owner owner) {
        void message(MetaBlock block) {
            Elements parts = parts(block);
            String words = words(block, parts);
            Sort sort = PlatformLines.of(words, block.heading());
            boolean stands = sort == Sort.ATTACHMENT || sort == Sort.UNSENT;
            String text = withShare(stands ? "" : words, parts);
            ItemBuilder item =
                    item(block, Kind.MESSAGE).author(owner.author(block.heading())).text(text);
            box.forEach(item::trait);
            sort.traits().forEach(item::trait);
            List<Media> media = block.media("");
            media.forEach(item::media);
            if (!media.isEmpty() || !text.isEmpty() || !sort.traits().isEmpty()) {
                page.file().accept(item.build());
            }
            for (Element reaction : block.content().select(REACTIONS)) {
                reaction(block, words, REACTION.matcher(HtmlText.of(reaction)));
            }
        }

        private ItemBuilder item(MetaBlock block, Kind kind) {
            boolean assistant =
                    conversation.type() == Conversation.Type.ASSISTANT && kind == Kind.MESSAGE;
            boolean group = conversation.type() == Conversation.Type.GROUP;
            return page.file()
                    .item(platform, assistant ? Kind.AI_CHAT : kind, block.at())
                    .time(block.time())
                    .audience(group ? Audience.GROUP : Audience.PRIVATE)
                    .conversation(conversation);
        }

        // Only what the owner gave to others is kept, as in the JSON.
        private void reaction(MetaBlock block, String words, Matcher given) {
            boolean own =
                    given.matches() && owner.is(given.group("name")) && !owner.is(block.heading());
            if (own) {
                String date = given.group("date");
                page.file()
                        .accept(
                                item(block, Kind.REACTION)
                                        .author(Author.self())
                                        .time(date == null ? Moment.unknown() : page.time(date))
                                        .text(words)
                                        .detail(
                                                new Detail.Reaction(
                                                        given.group("sort"),
                                                        Account.named(block.heading())))
                                        .build());
            }
        }
    }

    // In this order: nothing, the words, what was shared, nothing, reactions.
    private static Elements parts(MetaBlock block) {
        Element inner = block.content().selectFirst("> div");
        return inner == null ? new Elements() : inner.select("> div");
    }

    private static String words(MetaBlock block, Elements parts) {
        return parts.size() < 2 ? block.words() : HtmlText.of(parts.get(1));
    }

    private static String withShare(String text, Elements parts) {
        if (parts.size() < 3) {
            return text;
        }
        Element share = parts.get(2).clone();
        share.select(REACTIONS + ", img, video, audio, a[href]:not([href^=http])").remove();
        String shared = MetaBlock.lines(share);
        return text.isEmpty() || shared.isEmpty() ? text + shared : text + "\n" + shared;
    }
}
