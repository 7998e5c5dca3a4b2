package org.exposureaudit.reader.facebook;

import org.exposureaudit.reader.meta.LayoutRoutes;

/// The files of an export that are knowingly not read, and why.
final class NotRead {
    private static final String ADVERTS =
            "What advertisers and other companies told Facebook; nothing you posted, wrote or set.";
    private static final String SEEN =
            "What you searched for, watched or were shown; only you see it.";
    private static final String INNER =
            "Facebook's own notes on how you use it; they hold nothing you posted, wrote or are linked to.";
    private static final String PREFERENCES =
            "Settings that change nothing of what others see of you.";
    private static final String MONEY =
            "Payments and shopping; no school's policy asks about them.";
    private static final String TWICE =
            "Says again what other files of the export say, which are read.";

    private NotRead() {}

    /// Adds the routes; after all that are read.
    static void addTo(LayoutRoutes routes) {
        general(routes);
        activity(routes);
        routes.ignoresMedia(
                "messages/stickers_used/**",
                "messages/photos/**",
                "messages/*/*/photos/**",
                "messages/*/*/videos/**",
                "messages/*/*/audio/**",
                "messages/*/*/files/**",
                "messages/*/*/gifs/**",
                "posts/media/**",
                "photos_and_videos/**",
                "files/**");
    }

    private static void general(LayoutRoutes routes) {
        routes.ignores(ADVERTS, "ads_information/**", "ads_and_businesses/**", "ads/*.json")
                .ignores(ADVERTS, "apps_and_websites_off_of_facebook/**", "apps_and_websites/**")
                .ignores(SEEN, "logged_information/search/**", "search/your_search_history.json")
                .ignores(SEEN, "search_history/your_search_history.json", "about_you/v*ed.json")
                .ignores(
                        SEEN,
                        "interactions/recently_viewed.json",
                        "interactions/groups*.json",
                        "your_interactions_on_facebook/*.json")
                .ignores(INNER, "logged_information/**", "other_logged_information/**")
                .ignores(INNER, "notifications/notifications.json", "your_topics/*.json")
                .ignores(INNER, "location/*.json", "activity_messages/*.json", "news/*.json")
                .ignores(INNER, "privacy_checkup/*.json", "about_you/*.json")
                .ignores(PREFERENCES, "preferences/**", "news_feed/*.json")
                .ignores(
                        INNER,
                        "facebook_accounts_center/*.json",
                        "avatars*/*.json",
                        "contacts_sync_settings.json",
                        "other_personal_information/emails_we_sent_you.json",
                        "other_personal_information/your_avatar.json",
                        "other_personal_information/your_media_permissions.json",
                        "other_personal_information/notifications_about_new_users*.json",
                        "profile_information/predicted_languages.json",
                        "profile_information/rising_fan_badges_you've_received.json",
                        "profile_information/the_ways_we_can_send_you_notifications.json",
                        "profile_information/timezone.json",
                        "profile_information/your_devices.json",
                        "profile_information/your_music.json")
                .ignores(
                        TWICE,
                        "security_and_login_information/*ip_address*.json",
                        "security_and_login_information/*verifications.json",
                        "security_and_login_information/information_about_your_last_login.json",
                        "security_and_login_information/registration_information.json")
                .ignores(INNER, "security_and_login_information/*.json");
    }

    private static void activity(LayoutRoutes routes) {
        routes.ignoresActivity("Dating is nobody's business here; it is not read.", "*dating/**")
                .ignoresActivity("Games; no school's policy asks about them.", "*gaming/*.json")
                .ignoresActivity(
                        MONEY,
                        "*payments/*.json",
                        "payment_history/*.json",
                        "fundraisers/*.json",
                        "shops/*.json",
                        "shopping/*.json",
                        "*marketplace/*.json")
                .ignoresActivity(
                        "Kept for later; only you see it.", "saved_items_and_collections/*.json")
                .ignoresActivity(SEEN, "reels/your_reels_watch_history.json")
                .ignoresActivity(
                        TWICE,
                        "posts/edits_you_made_to_posts.json",
                        "posts/media_used_for_memories.json",
                        "posts/content_sharing_links_you_have_created.json",
                        "posts/your_received_shared_album_invites.json",
                        "posts/facebook_editor.json",
                        "comments_and_reactions/your_comment_edits.json");
        groupsAndMessages(routes);
        inner(routes);
    }

    private static void groupsAndMessages(LayoutRoutes routes) {
        routes.ignoresActivity(
                        INNER,
                        "groups/*_badges.json",
                        "groups/*settings*.json",
                        "groups/*shortcuts.json",
                        "groups/your_contributions.json",
                        "groups/your_document_revision.json",
                        "groups/group_invites_you've_sent.json",
                        "groups/groups_and_pages_that_you_may_find_engaging.json",
                        "groups/your_actions_on_violating_content_in_your_groups.json",
                        "groups/your_anonymous_mode_status_in_groups.json",
                        "events/events_you've_hidden.json",
                        "events/event_contact_you've_blocked.json",
                        "events/your_event_invitation_links.json",
                        "pages*/admin_activity.json",
                        "pages*/pages_you_are_a_customer_of.json")
                .ignoresActivity(
                        "Your letters to Facebook's help desk.",
                        "messages/support_messages.json",
                        "other_activity/support_correspondences.json")
                .ignoresActivity(
                        INNER,
                        "messages/*settings*.json",
                        "messages/secret_*.json",
                        "messages/your_chat_information.json",
                        "messages/information_about_your_devices.json",
                        "messages/your_end-to-end_encryption_enabled_messenger_device.json",
                        "messages/your_messenger_app_install_information.json");
    }

    private static void inner(LayoutRoutes routes) {
        routes.ignoresActivity(
                INNER,
                "navigation_bar/*.json",
                "bug_bounty/*.json",
                "facebook_support/*.json",
                "facebook_assistant/*.json",
                "voice_recording_and_transcription/*.json",
                "voting/*.json",
                "campus/*.json",
                "journalist_registration/*.json",
                "music_recommendations/*.json",
                "live_audio_rooms/*.json",
                "rewards/*.json",
                "your_problem_reports/*.json",
                "accounts_center/*.json",
                "comments_and_reactions/audio_comment_tooltip_views.json",
                "comments_and_reactions/your_comment_active_days.json",
                "other_activity/*badges*.json",
                "other_activity/*settings.json",
                "other_activity/*history.json",
                "other_activity/*summary*.json",
                "other_activity/activity_summary_about_a_page_or_profile.json",
                "other_activity/facebook_new_user_guide.json",
                "other_activity/invites_to_follow.json",
                "other_activity/last_sent_notification_info.json",
                "other_activity/reshare_education.json",
                "other_activity/surveys.json",
                "other_activity/time_spent_on_facebook.json",
                "other_activity/top_fan_information.json",
                "other_activity/weekly_engagement_list_activity.json",
                "other_activity/your_crowdsourcing_edits.json",
                "other_activity/your_information_download_requests.json",
                "other_activity/your_recently_used_emojis.json");
    }
}
