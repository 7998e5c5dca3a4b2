package org.exposureaudit.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "posts/your_posts_1.json, posts/your_posts_1.json",
                "posts/your_posts_1.json, facebook-x/Posts/YOUR_POSTS_1.JSON",
                "posts/your_posts_1.json, a\\b\\posts\\your_posts_1.json",
                "who_you've_followed.json, x/who_you_ve_followed.json",
                "who_you've_followed.json, who_you%27ve_followed.json",
                "who_you've_followed.json, who_you’ve_followed.json",
                "following.json, following (1).json",
                "following.json, following(12).json",
                "inbox/*/message_*.json, messages/inbox/ann_1/message_12.json",
                "media/**, media/a/b/c.jpg",
                "media/**/*.jpg, media/c.jpg",
                "**.jpg, x/y.jpg",
                "data/*, data/a.js",
            })
    void matches(String pattern, String path) {
        assertTrue(PathPattern.of(pattern).matches(path));
    }

    @ParameterizedTest
    @CsvSource({
        "posts.json, blogposts.json",
        "posts/a.json, posts/b/a.json",
        "inbox/*/a.json, inbox/x/y/a.json",
        "media/**/*.jpg, media/c.jpeg",
        "a.json, a.json.bak",
        "following.json, following (1234).json",
    })
    void doesNotMatch(String pattern, String path) {
        assertFalse(PathPattern.of(pattern).matches(path));
    }

    @ParameterizedTest
    @CsvSource({"x/Tweet_s.js, tweets.js", "x/tweets*.js, ''", "media/**, ''"})
    void knowsTheNameOfTheFileItMatches(String pattern, String name) {
        assertEquals(name, PathPattern.of(pattern).fileName());
    }
}
