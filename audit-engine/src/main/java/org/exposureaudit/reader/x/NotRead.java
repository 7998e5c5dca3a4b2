package org.exposureaudit.reader.x;

import java.util.List;
import org.exposureaudit.reader.FileRoutes;

/// The files of an archive that are knowingly not read, and why.
///
/// @param why the reason shown to the user
/// @param names the files, by their name without ending or as a pattern
record NotRead(String why, List<String> names) {
    private static final List<NotRead> ALL =
            List.of(
                    new NotRead(
                            "The program that shows the archive, not your data.",
                            List.of(
                                    "Your archive.html",
                                    "assets/**",
                                    "README.txt",
                                    "index.html",
                                    "css/**",
                                    "img/**",
                                    "lib/**",
                                    "js/application.js",
                                    "data/js/tweet_index.js",
                                    "data/js/payload_details.js")),
                    new NotRead(
                            "Pictures and videos are not opened. The posts and messages they belong to are read.",
                            List.of("*_media/**", "*_media-part*/**")),
                    new NotRead(
                            "The same posts or messages without their words; the words are read elsewhere.",
                            List.of(
                                    "tweet-headers",
                                    "deleted-tweet-headers",
                                    "direct-message-headers",
                                    "direct-message-group-headers",
                                    "direct-messages-headers",
                                    "direct-messages-group-headers",
                                    "article-metadata")),
                    new NotRead(
                            "What X tells advertisers, or guesses about you.",
                            List.of(
                                    "ad-*",
                                    "ads-*",
                                    "personalization",
                                    "professional-data",
                                    "user-link-clicks",
                                    "branch-links",
                                    "expanded-profile",
                                    "reply-prompt")),
                    new NotRead(
                            "Programs, devices and accounts connected to yours. Look through them on X, under Settings, Security.",
                            List.of(
                                    "connected-application",
                                    "app",
                                    "ni-devices",
                                    "device-token",
                                    "sso",
                                    "key-registry",
                                    "account-creation-ip",
                                    "shopify-account")),
                    new NotRead(
                            "What you searched for; only you could see it.",
                            List.of("saved-search")),
                    new NotRead(
                            "When calls were made, not what was said.",
                            List.of("audio-video-calls-in-dm*")),
                    new NotRead(
                            "How X treats the account; nothing you wrote.",
                            List.of(
                                    "account-suspension",
                                    "account-label",
                                    "account-timezone",
                                    "verified",
                                    "verified-organization",
                                    "official-tag",
                                    "smartblock",
                                    "community-tweet-vote",
                                    "community-note-rating",
                                    "community-note-batsignal",
                                    "birdwatch-note-rating",
                                    "community-note-tombstone",
                                    "tweetdeck",
                                    "moment",
                                    "spaces-metadata")),
                    new NotRead(
                            "Posts of 2020 and 2021 that disappeared after a day. X keeps no list of who saw them.",
                            List.of("fleet")),
                    new NotRead(
                            "Live videos of the closed service Periscope.", List.of("periscope-*")),
                    new NotRead(
                            "Shops and payments.",
                            List.of(
                                    "twitter-shop",
                                    "shop-module",
                                    "product-set",
                                    "product-drop",
                                    "catalog-item",
                                    "commerce-catalog")));

    /// Adds these files to a reader's routes.
    static void addTo(FileRoutes.Builder routes) {
        for (NotRead files : ALL) {
            for (String name : files.names) {
                boolean whole = name.indexOf('.') > 0 || name.indexOf('/') > 0;
                routes.ignores(whole ? name : name + ".js", files.why);
                if (!whole && name.indexOf('*') < 0) {
                    routes.ignores(name + "-part*.js", files.why);
                }
            }
        }
    }
}
