package org.exposureaudit.reader.instagram;

import java.util.List;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.meta.AccountProfile;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MessagePages;
import org.exposureaudit.reader.meta.MessageThreads;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.OwnerSearch;
import org.exposureaudit.reader.meta.PageRoutes;
import org.exposureaudit.reader.meta.Relationships;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// The routes of Instagram's exports in HTML: lists and settings go the same way as their JSON, posts and messages have pages of their
/// own making.
final class InstagramHtml {
    private static final List<PathPattern> PROFILES =
            List.of(
                    PathPattern.of("personal_information/personal_information.html"),
                    PathPattern.of("account_information/personal_information.html"));
    private static final PathPattern CONVERSATIONS = PathPattern.of("messages/*/*/message_*.html");

    private InstagramHtml() {}

    /// The routes of the JSON joined by those of the pages.
    static FileRoutes join(Source source, InstagramLayout layout, FileRoutes json, Owner owner) {
        List<String> folders = List.of(layout.activityFolder());
        LayoutRoutes routes = LayoutRoutes.ofPages(folders);
        MessageThreads threads =
                new MessageThreads(Instagram.ID, owner, MessageThreads.Folders.USER_NAME);
        routes.activity(new MessagePages(threads)::read, "messages/*/*/message_*.json");
        new ContentPages(source).addTo(routes);
        new Relationships(Instagram.ID).addTo(routes, "followers_and_following/");
        new Activity(owner).addTo(routes);
        new AccountFiles().addTo(routes);
        return PageRoutes.join(source, json, routes.build());
    }

    /// Whether an export holds pages.
    static boolean hasPages(Source source) {
        return source.files().stream().anyMatch(file -> file.name().endsWith(".html"));
    }

    /// The owner as the profile's page names them, and as the conversations show them.
    static Owner owner(Source source) {
        Owner profiled =
                PROFILES.stream()
                        .flatMap(source::matching)
                        .map(file ->
                                MetaPage.peek(file)
                                        .map(AccountProfile::owner)
                                        .orElse(Owner.UNKNOWN))
                        .filter(owner -> !owner.isUnknown())
                        .findFirst()
                        .orElse(Owner.UNKNOWN);
        return OwnerSearch.confirmByPages(profiled, source.matching(CONVERSATIONS));
    }
}
