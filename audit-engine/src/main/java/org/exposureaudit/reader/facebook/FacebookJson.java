package org.exposureaudit.reader.facebook;

import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MessageThreads;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.OwnerSearch;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// The routes of Facebook's exports in JSON, of all years.
final class FacebookJson {
    private static final PathPattern PROFILE =
            PathPattern.of("profile_information/profile_information.json");
    private static final PathPattern THREADS = PathPattern.of("messages/*/*/message_*.json");

    private FacebookJson() {}

    /// What to do with each file of an export in this layout and of this owner.
    static FileRoutes routes(Source source, FacebookLayout layout, Owner owner) {
        LayoutRoutes routes = new LayoutRoutes(layout.activityFolders()).ignoresLeftovers();
        messages(routes, owner);
        Comments comments = new Comments(owner);
        new Posts(owner, comments).addTo(routes);
        comments.addTo(routes);
        new Photos(owner, new ShownMedia(source)).addTo(routes);
        new Tags().addTo(routes);
        new Friends().addTo(routes);
        new Groups().addTo(routes);
        new Events().addTo(routes);
        new Profile(owner).addTo(routes);
        new MoreProfile().addTo(routes);
        new Contacts().addTo(routes);
        new Visits().addTo(routes);
        new FacebookSettings().addTo(routes);
        new SignIns().addTo(routes);
        NotRead.addTo(routes);
        return routes.build();
    }

    private static void messages(LayoutRoutes routes, Owner owner) {
        MessageThreads threads =
                new MessageThreads(Facebook.ID, owner, MessageThreads.Folders.SHOWN_NAME);
        routes.activity(threads::read, "messages/*/*/message_*.json")
                .activity(threads::readGroupChat, "groups/your_group_messages/*.json");
    }

    /// The owner as the profile names them, or as the conversations show them.
    static Owner owner(Source source) {
        Owner profiled =
                source.matching(PROFILE)
                        .map(file -> owner(MetaJson.peek(file).whole()))
                        .findFirst()
                        .orElse(Owner.UNKNOWN);
        return OwnerSearch.confirm(profiled, source.matching(THREADS));
    }

    private static Owner owner(JsonValue root) {
        JsonValue profile = root.any("profile_v3", "profile_v2", "profile");
        JsonValue name = profile.at("name");
        return Owner.of(name.fields().isEmpty() ? name.text() : name.text("full_name"));
    }
}
