package org.exposureaudit.reader.facebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MessagePages;
import org.exposureaudit.reader.meta.MessageThreads;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.OwnerSearch;
import org.exposureaudit.reader.meta.PageRoutes;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The routes of Facebook's exports in HTML, of all years. A page is known by its path: its heading is in the account's language.
final class FacebookHtml {
    private static final PathPattern PROFILE =
            PathPattern.of("profile_information/profile_information.html");
    private static final PathPattern THREADS = PathPattern.of("messages/*/*/message_*.html");
    private static final PathPattern OLD_PROFILE = PathPattern.of("index.htm");

    private FacebookHtml() {}

    /// The routes of the JSON joined by those of the pages.
    static FileRoutes join(Source source, FacebookLayout layout, FileRoutes json, Owner owner) {
        return PageRoutes.join(source, json, routes(source, layout, owner));
    }

    private static FileRoutes routes(Source source, FacebookLayout layout, Owner owner) {
        LayoutRoutes routes = new LayoutRoutes(layout.activityFolders());
        MessageThreads threads =
                new MessageThreads(Facebook.ID, owner, MessageThreads.Folders.SHOWN_NAME);
        routes.activity(
                new MessagePages(threads)::read,
                "messages/*/*/message_*.html",
                "groups/your_group_messages/*.html");
        new FacebookHtmlPosts(owner).addTo(routes);
        new FacebookHtmlPhotos(new ShownPages(source)).addTo(routes);
        new FacebookHtmlPlaces().addTo(routes);
        new FacebookHtmlPeople().addTo(routes);
        new FacebookHtmlGroups().addTo(routes);
        new FacebookHtmlProfile(owner).addTo(routes);
        new FacebookHtmlSettings().addTo(routes);
        if (layout.isOldest()) {
            new FacebookOldPages(owner).addTo(routes);
        }
        return routes.build();
    }

    /// Whether an export holds pages whose owner has to be found in them.
    static boolean hasPages(Source source) {
        return source.files().stream()
                .anyMatch(file -> file.name().endsWith(".html") || file.name().endsWith(".htm"));
    }

    /// The owner as the profile's page names them, or as the conversations show them.
    static Owner owner(Source source) {
        Optional<Owner> profiled =
                Stream.concat(
                                source.matching(PROFILE).map(FacebookHtml::owner),
                                source.matching(OLD_PROFILE)
                                        .map(file ->
                                                Owner.of(OldPage.nameOnProfile(file).orElse(""))))
                        .filter(owner -> !owner.isUnknown())
                        .findFirst();
        return profiled.orElseGet(
                () -> OwnerSearch.confirmByPages(Owner.UNKNOWN, source.matching(THREADS)));
    }

    private static Owner owner(SourceFile file) {
        List<MetaBlock> blocks = MetaPage.peek(file).map(MetaPage::blocks).orElse(List.of());
        for (MetaBlock block : blocks) {
            String name = block.record().text("Name", "Full name");
            if (!name.isBlank()) {
                return Owner.of(name);
            }
        }
        return Owner.UNKNOWN;
    }
}
