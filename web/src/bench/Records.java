import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;

/// The JSON of each kind of record, as Facebook writes it: two blanks a level, and every byte of a character outside
/// ASCII as an escape of its own, so that `é` becomes two wrong characters for whoever does not know.
final class Records {
    /// The user whose export it is.
    static final String OWNER = "Alex Example";

    /// Before the first friend.
    static final String FRIENDS_START = "{\n  \"friends_v2\": [";

    /// Before the first comment.
    static final String COMMENTS_START = "{\n  \"comments_v2\": [";

    /// Behind the last friend or comment.
    static final String LIST_END = "\n  ]\n}";

    /// Before the first post.
    static final String POSTS_START = "[";

    /// Behind the last post.
    static final String POSTS_END = "\n]";

    private static final String FRIEND =
            at(
                    2,
                    """
                    {
                      "name": %s,
                      "timestamp": %d
                    }\
                    """);
    private static final String ATTACHMENT =
            "\n"
                    + at(
                            2,
                            """
                            "attachments": [
                              {
                                "data": [
                                  {
                                    "media": {
                                      "uri": "your_facebook_activity/posts/media/album/%1$d.jpg",
                                      "creation_timestamp": %1$d,
                                      "media_metadata": {
                                        "photo_metadata": {
                                          "exif_data": [
                                            {
                                              "upload_ip": "203.0.113.%2$d",
                                              "taken_timestamp": %1$d
                                            }
                                          ]
                                        }
                                      },
                                      "title": "Mobile uploads"
                                    }
                                  }
                                ]
                              }
                            ],\
                            """);
    private static final String POST =
            at(
                    1,
                    """
                    {
                      "timestamp": %1$d,%2$s
                      "data": [
                        {
                          "post": %3$s
                        },
                        {
                          "update_timestamp": %1$d
                        }
                      ],
                      "title": %4$s
                    }\
                    """);
    private static final String COMMENT =
            at(
                    2,
                    """
                    {
                      "timestamp": %1$d,
                      "data": [
                        {
                          "comment": {
                            "timestamp": %1$d,
                            "comment": %2$s,
                            "author": %3$s
                          }
                        }
                      ],
                      "title": %4$s
                    }\
                    """);
    private static final String CONVERSATION_START =
            """
            {
              "participants": [
                {
                  "name": %s
                },
                {
                  "name": %s
                }
              ],
              "messages": [\
            """;
    private static final String REACTION =
            ",\n"
                    + at(
                            3,
                            """
                            "reactions": [
                              {
                                "reaction": %s,
                                "actor": %s
                              }
                            ]\
                            """);
    private static final String MESSAGE =
            at(
                    2,
                    """
                    {
                      "sender_name": %s,
                      "timestamp_ms": %d,
                      "content": %s%s,
                      "is_geoblocked_for_viewer": false,
                      "is_unsent_image_by_messenger_kid_parent": false
                    }\
                    """);
    private static final String CONVERSATION_END =
            """

              ],
              "title": %s,
              "is_still_participant": true,
              "thread_path": "inbox/%s",
              "magic_words": []
            }\
            """;

    private final SplittableRandom random;

    Records(SplittableRandom random) {
        this.random = random;
    }

    /// A friend since this second.
    String friend(String name, long second) {
        return FRIEND.formatted(text(name), second);
    }

    /// A post of the user's; one in four has a picture.
    String post(String words, long second) {
        String attachment =
                random.nextInt(4) == 0 ? ATTACHMENT.formatted(second, random.nextInt(256)) : "";
        String title = OWNER + " updated their status.";
        return POST.formatted(second, attachment, text(words), text(title));
    }

    /// A comment of the user's on somebody's post.
    String comment(String words, long second, String whose) {
        String title = OWNER + " commented on " + whose + "'s post.";
        return COMMENT.formatted(second, text(words), text(OWNER), text(title));
    }

    /// What stands before the messages between the user and somebody.
    String conversationStart(String other) {
        return CONVERSATION_START.formatted(text(other), text(OWNER));
    }

    /// A message; one in twelve has a reaction of the other's.
    String message(String sender, String words, long millis, String other) {
        String reaction =
                random.nextInt(12) == 0
                        ? REACTION.formatted(text(Words.any(Words.SIGNS, random)), text(other))
                        : "";
        return MESSAGE.formatted(text(sender), millis, text(words), reaction);
    }

    /// What stands behind the messages.
    String conversationEnd(String other, String folder) {
        return CONVERSATION_END.formatted(text(other), folder);
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder(value.length() + 16).append('"');
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            if (each < 0) {
                json.append("\\u00").append(HexFormat.of().toHexDigits(each));
            } else if (each == '"' || each == '\\') {
                json.append('\\').append((char) each);
            } else {
                json.append((char) each);
            }
        }
        return json.append('"').toString();
    }

    // A template, so many levels in.
    private static String at(int level, String template) {
        return template.indent(2 * level).stripTrailing();
    }
}
