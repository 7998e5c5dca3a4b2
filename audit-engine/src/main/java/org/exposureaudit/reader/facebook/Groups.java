package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.Membership.Role;
import org.exposureaudit.item.Detail.Membership.Sort;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads groups joined, run, asked for or left, pages liked or followed, and answers given on joining a group.
final class Groups {
    static final Pattern MEMBER =
            Pattern.compile("^You (?:became|stopped being|asked to become) a member of (.+?)\\.?$");
    static final Pattern LEFT = Pattern.compile("\\b(?:stopped being|left|unfollowed|unliked)\\b");

    /// Adds the routes of every file of groups and pages.
    void addTo(LayoutRoutes routes) {
        routes.activity(as(Sort.GROUP, Role.MEMBER), "groups/your_group_membership_activity.json")
                .activity(as(Sort.GROUP, Role.ADMIN), "groups/your_groups.json")
                .activity(
                        this::invitations,
                        "groups/group_invites_you've_received.json",
                        "groups/chat_invites_received.json",
                        "messages/chat_invites_received.json",
                        "groups/join_requests.json",
                        "groups/your_participation_requests.json")
                .activity(this::answers, "groups/your_answers_to_membership_questions.json")
                .activity(
                        as(Sort.PAGE, Role.MEMBER),
                        "pages*/pages_you've_liked.json",
                        "pages*/pages_you_follow.json",
                        "pages*/pages_and_profiles_you_follow.json",
                        "likes_and_reactions/pages.json",
                        "following_and_followers/followed_pages.json")
                .activity(
                        as(Sort.PAGE, Role.LEFT),
                        "pages*/pages_you've_unfollowed.json",
                        "pages*/pages_and_profiles_you've_unfollowed.json",
                        "following_and_followers/unfollowed_pages.json")
                .activity(as(Sort.PAGE, Role.ADMIN), "pages*/your_pages.json");
    }

    private static FileHandler as(Sort sort, Role role) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> {
                            String title = record.text("title");
                            Role found = LEFT.matcher(title).find() ? Role.LEFT : role;
                            accept(
                                    file,
                                    at,
                                    name(record),
                                    time(record),
                                    new Membership(sort, found));
                        },
                        "groups_joined",
                        "groups_admined",
                        "page_likes",
                        "pages_followed",
                        "pages_unfollowed",
                        "pages",
                        "likes");
    }

    private static String name(JsonValue record) {
        for (JsonValue each : record.items("data")) {
            if (!each.text("name").isEmpty()) {
                return each.text("name");
            }
        }
        String title = record.text("title");
        Matcher member = MEMBER.matcher(title);
        if (member.matches()) {
            return member.group(1);
        }
        MetaRecord labelled = MetaRecord.of(record);
        String called = labelled.text("Name", "Page name", "Group name");
        String name = record.any("name", "title").text();
        return called.isEmpty() ? name : called;
    }

    private static Moment time(JsonValue record) {
        return record.time("timestamp");
    }

    /// Adds one membership, unless it has no name.
    static void accept(
            FileReading file, JsonPointer at, String name, Moment time, Membership membership) {
        if (!name.isBlank()) {
            file.accept(
                    file.item(Facebook.ID, Kind.GROUP, at)
                            .author(Author.self())
                            .time(time)
                            .text(name)
                            .detail(membership)
                            .build());
        }
    }

    private void invitations(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    String inviter = labelled.text("Invited by", "Inviter");
                    List<String> values = labelled.values();
                    String name = labelled.text("Group name", "Group", "Chat", "Name");
                    if (name.isEmpty() && !values.isEmpty()) {
                        name = values.getFirst();
                    }
                    if (!name.isEmpty()) {
                        file.accept(
                                file.item(Facebook.ID, Kind.GROUP, at)
                                        .author(
                                                inviter.isEmpty()
                                                        ? Author.self()
                                                        : Author.other(Account.named(inviter)))
                                        .time(labelled.anyTime())
                                        .text(name)
                                        .detail(new Membership(Sort.GROUP, Role.INVITED))
                                        .build());
                    }
                });
    }

    private void answers(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, root, at) -> {
                    for (JsonValue group : root.items("group_answers")) {
                        String name = group.text("group_name");
                        for (JsonValue answer : group.items("answers")) {
                            file.accept(
                                    file.item(Facebook.ID, Kind.COMMENT, at)
                                            .author(Author.self())
                                            .time(answer.time("timestamp"))
                                            .audience(Audience.PRIVATE)
                                            .conversation(Conversation.page(name))
                                            .text(
                                                    answer.text("question")
                                                            + "\n"
                                                            + answer.text("answer"))
                                            .build());
                        }
                    }
                },
                "group_membership_questions_answers");
    }
}
