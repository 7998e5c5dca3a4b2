package org.exposureaudit.reader.instagram;

import org.exposureaudit.reader.meta.LayoutRoutes;

/// The files of an export that are knowingly not read, and why.
final class NotRead {
    private static final String ADVERTS =
            "What advertisers and other companies told Instagram; nothing you posted, wrote or set.";
    private static final String SEEN =
            "What you searched for, watched or were shown; only you see it.";
    private static final String INNER =
            "Instagram's own notes on how you use it; they hold nothing you posted, wrote or are linked to.";
    private static final String PREFERENCES =
            "Settings that change nothing of what others see of you.";
    private static final String KEPT = "Kept for later; only you see it.";
    private static final String MONEY =
            "Earnings and shopping; no school's policy asks about them.";

    private NotRead() {}

    /// Adds the routes; after all that are read.
    static void addTo(LayoutRoutes routes) {
        general(routes);
        activity(routes);
        routes.ignoresMedia(
                "media/posts/**",
                "media/stories/**",
                "media/reels/**",
                "media/profile/**",
                "media/igtv/**",
                "media/other/**",
                "media/archived_posts/**",
                "media/recently_deleted/**",
                "messages/*/*/photos/**",
                "messages/*/*/videos/**",
                "messages/*/*/audio/**",
                "messages/*/*/files/**",
                "messages/*/*/gifs/**",
                "files/**");
    }

    private static void general(LayoutRoutes routes) {
        routes.ignores(
                        ADVERTS,
                        "ads_information/**",
                        "ads_and_businesses/**",
                        "apps_and_websites*/**")
                .ignores(
                        SEEN,
                        "ads_and_topics/*.json",
                        "ads_and_content/*.json",
                        "recent_searches/*.json",
                        "recent_search/*.json",
                        "your_topics/*.json")
                .ignores(INNER, "logged_information/**", "past_instagram_insights/*.json")
                .ignores(
                        INNER,
                        "device_information/*.json",
                        "information_about_you/*.json",
                        "autofill_information/*.json",
                        "avatars*/*.json",
                        "personal_information/instagram_profile_information.json",
                        "personal_information/account_information.json",
                        "personal_information/linked_meta_accounts.json",
                        "personal_information/note_interactions.json")
                .ignores(PREFERENCES, "preferences/**", "comments_settings/*.json")
                .ignores(
                        INNER,
                        "login_and_profile_creation/last_known_location.json",
                        "login_and_profile_creation/profile_status_changes.json",
                        "login_and_profile_creation/profile_activity.json",
                        "login_and_account_creation/last_known_location.json",
                        "login_and_account_creation/account_status_changes.json");
    }

    private static void activity(LayoutRoutes routes) {
        routes.ignoresActivity(KEPT, "saved/*.json")
                .ignoresActivity(
                        MONEY,
                        "monetization/*.json",
                        "shopping/*.json",
                        "subscriptions/*.json",
                        "fundraisers/*.json")
                .ignoresActivity(
                        INNER,
                        "avatars_store/*.json",
                        "edits/*.json",
                        "gifts/*.json",
                        "other_activity/surveys.json",
                        "other_activity/time_spent_on_instagram.json",
                        "other_activity/your_information_download_requests.json",
                        "messages/secret_conversations.json",
                        "messages/reported_conversations.json",
                        "messages/your_scheduled_chat_notifications.json",
                        "messages/chats.json");
    }

    /// Adds the files at the root of the years to 2020.
    static void addEarly(LayoutRoutes routes) {
        routes.ignores(SEEN, "searches.json", "seen_content.json")
                .ignores(KEPT, "saved.json")
                .ignores(MONEY, "checkout.json", "fundraisers.json", "shopping.json")
                .ignores(INNER, "devices.json", "events.json", "guides.json", "uploads_*.json");
    }
}
