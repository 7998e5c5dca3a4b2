package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlRows;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.Settings;
import org.jsoup.nodes.Element;

/// Reads the pages of exports up to March 2018: one page for each sort of data, with headings, lists and tables instead of blocks.
final class FacebookOldPages {
    private static final Pattern NAME_AND_DATE =
            Pattern.compile("(?<name>.+?) \\((?<date>[^()]{6,60})\\)");
    private static final Map<String, Connection> LISTS =
            Map.of(
                    "friends", link(Direction.FRIEND, State.CURRENT),
                    "sent friend requests", link(Direction.REQUEST_SENT, State.CURRENT),
                    "received friend requests", link(Direction.REQUEST_RECEIVED, State.CURRENT),
                    "declined friend requests", link(Direction.REQUEST_RECEIVED, State.DECLINED),
                    "deleted friend requests", link(Direction.REQUEST_RECEIVED, State.DECLINED),
                    "removed friends", link(Direction.FRIEND, State.REMOVED),
                    "followees", link(Direction.FOLLOWING, State.CURRENT),
                    "following", link(Direction.FOLLOWING, State.CURRENT),
                    "followers", link(Direction.FOLLOWER, State.CURRENT));

    private final Owner owner;

    FacebookOldPages(Owner owner) {
        this.owner = owner;
    }

    private static Connection link(Direction direction, State state) {
        return new Connection(Account.named(""), direction, state);
    }

    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        FacebookOldPosts posts = new FacebookOldPosts(owner);
        FacebookOldThreads threads = new FacebookOldThreads(owner);
        routes.reads(FacebookOldPages::friends, "html/friends.htm")
                .reads(posts::timeline, "html/timeline.htm", "html/wall.htm", "html/notes.htm")
                .reads(posts::album, "photos/*/index.htm", "html/videos.htm")
                .reads(threads::read, "messages/*.html", "html/messages.htm")
                .reads(new FacebookOldProfile()::read, "index.htm")
                .reads(FacebookOldPages::contacts, "html/contact_info.htm")
                .reads(FacebookOldPages::settings, "html/settings.htm")
                .reads(FacebookOldPages::events, "html/events.htm")
                .reads(this::pokes, "html/pokes.htm")
                .reads(FacebookOldPages::security, "html/security.htm", "html/mobile_devices.htm")
                .ignores("The list of albums, which are read themselves.", "html/photos.htm")
                .ignores(
                        "What advertisers and other companies told Facebook.",
                        "html/ads.htm",
                        "html/applications.htm")
                .ignores(
                        "Facebook's own notes; they hold nothing you posted, wrote or are linked to.",
                        "html/survey_responses.htm",
                        "html/synced_photos.htm",
                        "html/facial_recognition_data.htm",
                        "html/places.htm");
    }

    private static void friends(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        for (Element list : page.all("ul")) {
            Optional<Connection> link = Optional.ofNullable(LISTS.get(OldPage.headingOf(list)));
            if (link.isPresent()) {
                page.each(
                        list.select("> li"), entry -> friend(page, HtmlText.of(entry), link.get()));
            } else if (!OldPage.headingOf(list).contains("peer group")) {
                file.problem(
                        Problem.Kind.VALUE,
                        page.next(),
                        "A list of people stands under a heading this tool knows only in English; it was left out.");
            }
        }
    }

    private static void friend(OldPage page, String entry, Connection link) {
        Matcher dated = NAME_AND_DATE.matcher(entry);
        boolean isDated = dated.matches();
        String name = isDated ? dated.group("name") : entry;
        Moment time = isDated ? LocalDates.parse(dated.group("date")) : Moment.unknown();
        page.accept(
                page.item(Kind.CONNECTION)
                        .author(Author.self())
                        .time(time)
                        .detail(
                                new Connection(
                                        Account.named(name), link.direction(), link.state())));
    }

    // The owner's own numbers stand in rows with a label, those of the address book in rows with a
    // name.
    private static void contacts(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        page.each(HtmlRows.of(page.root()), row -> contact(page, row));
    }

    private static void contact(OldPage page, HtmlRows.Row row) {
        List<String> points =
                row.value()
                        .lines()
                        .map(line -> line.replaceFirst("^contact: ", "").strip())
                        .toList();
        List<String> phones = points.stream().filter(FacebookOldPages::isPhone).toList();
        List<String> emails = points.stream().filter(point -> point.indexOf('@') > 0).toList();
        if (!row.label().isBlank() && (!phones.isEmpty() || !emails.isEmpty())) {
            page.accept(
                    page.item(Kind.CONTACT)
                            .author(Author.self())
                            .detail(
                                    new Detail.Contact(
                                            new Account(row.label(), "", phones, emails),
                                            "",
                                            List.of())));
        }
    }

    private static boolean isPhone(String point) {
        return point.chars().filter(Character::isDigit).count() >= 5 && point.indexOf('@') < 0;
    }

    private static void settings(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        page.each(
                HtmlRows.of(page.root()),
                row -> {
                    if (!row.value().isBlank()) {
                        file.accept(
                                Settings.item(page.item(Kind.SETTING), row.label(), row.value()));
                    }
                });
    }

    private static void events(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        page.each(page.all("li"), entry -> event(page, entry));
    }

    private static void event(OldPage page, Element entry) {
        String words = HtmlText.of(entry).lines().findFirst().orElse("");
        int date = startOfDate(words);
        page.accept(
                page.item(Kind.GROUP)
                        .author(Author.self())
                        .time(LocalDates.parse(words.substring(date)))
                        .text(words.substring(0, date).strip())
                        .detail(new Membership(Membership.Sort.EVENT, Membership.Role.INVITED)));
    }

    // Where the date begins that a line ends with; the line's end where it ends with none.
    private static int startOfDate(String words) {
        for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
            if (!(LocalDates.parse(words.substring(at)) instanceof Moment.Unknown)) {
                return at;
            }
        }
        return words.length();
    }

    private void pokes(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        page.each(
                page.all("li"),
                entry -> {
                    Account whom = Account.named(HtmlText.of(entry).lines().findFirst().orElse(""));
                    if (!owner.is(whom.displayName())) {
                        page.accept(
                                page.item(Kind.REACTION)
                                        .author(Author.self())
                                        .detail(new Detail.Reaction("poke", whom)));
                    }
                });
    }

    private static void security(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        page.each(
                page.all("li"),
                entry ->
                        page.accept(
                                OldSecurity.signIn(
                                        page.item(Kind.SIGN_IN),
                                        HtmlText.of(entry),
                                        OldPage.headingOf(entry))));
    }
}
