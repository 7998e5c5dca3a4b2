package org.exposureaudit.reader.instagram;

import java.util.List;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.AccountProfile;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MessageThreads;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.OwnerSearch;
import org.exposureaudit.reader.meta.Relationships;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// The routes of Instagram's exports in JSON, of all years.
final class InstagramJson {
    private static final List<PathPattern> PROFILES =
            List.of(
                    PathPattern.of("personal_information/personal_information.json"),
                    PathPattern.of("account_information/personal_information.json"));
    private static final PathPattern EARLY_PROFILE = PathPattern.of("profile.json");
    private static final PathPattern CONVERSATIONS = PathPattern.of("messages/*/*/message_*.json");

    private InstagramJson() {}

    /// What to do with each file of an export in this layout and of this owner.
    static FileRoutes routes(Source source, InstagramLayout layout, Owner owner) {
        LayoutRoutes routes = new LayoutRoutes(List.of(layout.activityFolder())).ignoresLeftovers();
        MessageThreads threads =
                new MessageThreads(Instagram.ID, owner, MessageThreads.Folders.USER_NAME);
        routes.activity(threads::read, "messages/*/*/message_*.json")
                .activity(threads::readReplies, "messages/*/*/replies_*.json");
        new Content(new DetailedPosts(source)).addTo(routes);
        new Relationships(Instagram.ID).addTo(routes, "followers_and_following/");
        new Activity(owner).addTo(routes);
        new AccountFiles().addTo(routes);
        if (layout.name().equals(InstagramLayout.EARLY)) {
            new EarlyFiles(owner).addTo(routes);
            NotRead.addEarly(routes);
        }
        NotRead.addTo(routes);
        return routes.build();
    }

    /// The owner as the profile names them, or as the conversations show them.
    static Owner owner(Source source, InstagramLayout layout) {
        if (layout.name().equals(InstagramLayout.EARLY)) {
            return source.matching(EARLY_PROFILE)
                    .map(file -> early(MetaJson.peek(file).whole()))
                    .findFirst()
                    .orElse(Owner.UNKNOWN);
        }
        Owner profiled =
                PROFILES.stream()
                        .flatMap(source::matching)
                        .map(file -> AccountProfile.owner(MetaJson.peek(file).whole()))
                        .filter(owner -> !owner.isUnknown())
                        .findFirst()
                        .orElse(Owner.UNKNOWN);
        return OwnerSearch.confirm(profiled, source.matching(CONVERSATIONS));
    }

    private static Owner early(JsonValue profile) {
        return Owner.of(profile.text("username"), profile.text("name"));
    }
}
