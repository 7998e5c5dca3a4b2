package org.exposureaudit;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.apple.AppleReader;
import org.exposureaudit.reader.bluesky.BlueskyReader;
import org.exposureaudit.reader.chatgpt.ChatGptReader;
import org.exposureaudit.reader.claude.ClaudeReader;
import org.exposureaudit.reader.contacts.ContactsReader;
import org.exposureaudit.reader.discord.DiscordReader;
import org.exposureaudit.reader.facebook.FacebookReader;
import org.exposureaudit.reader.instagram.InstagramReader;
import org.exposureaudit.reader.linkedin.LinkedInReader;
import org.exposureaudit.reader.mail.MailReader;
import org.exposureaudit.reader.mastodon.MastodonReader;
import org.exposureaudit.reader.messenger.MessengerReader;
import org.exposureaudit.reader.pictures.PicturesReader;
import org.exposureaudit.reader.pinterest.PinterestReader;
import org.exposureaudit.reader.portable.PortableReader;
import org.exposureaudit.reader.reddit.RedditReader;
import org.exposureaudit.reader.snapchat.SnapchatReader;
import org.exposureaudit.reader.strava.StravaReader;
import org.exposureaudit.reader.takeout.TakeoutReader;
import org.exposureaudit.reader.telegram.TelegramReader;
import org.exposureaudit.reader.threads.ThreadsReader;
import org.exposureaudit.reader.tiktok.TikTokReader;
import org.exposureaudit.reader.whatsapp.WhatsAppReader;
import org.exposureaudit.reader.x.XReader;

/// The readers of all platforms, in alphabetical order: where two know equally many files of an export, the first reads it.
public final class ArchiveReaders {
    /// Every reader.
    public static final List<ArchiveReader> ALL =
            List.of(
                    new AppleReader(),
                    new BlueskyReader(),
                    new ChatGptReader(),
                    new ClaudeReader(),
                    new ContactsReader(),
                    new DiscordReader(),
                    new MailReader(),
                    new FacebookReader(),
                    new TakeoutReader(),
                    new InstagramReader(),
                    new LinkedInReader(),
                    new MastodonReader(),
                    new MessengerReader(),
                    new PicturesReader(),
                    new PinterestReader(),
                    new PortableReader(),
                    new RedditReader(),
                    new SnapchatReader(),
                    new StravaReader(),
                    new TelegramReader(),
                    new ThreadsReader(),
                    new TikTokReader(),
                    new WhatsAppReader(),
                    new XReader());

    private ArchiveReaders() {}
}
