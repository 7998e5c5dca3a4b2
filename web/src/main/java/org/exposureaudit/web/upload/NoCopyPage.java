package org.exposureaudit.web.upload;

import java.util.List;
import org.exposureaudit.web.http.tag.Step;

/// What can still be checked without a copy of one's data.
///
/// @param steps what to do, in order
public record NoCopyPage(List<Step> steps) {
    /// What this version can do.
    static NoCopyPage usual() {
        return new NoCopyPage(
                List.of(
                        Step.of(
                                "Answer the questions of your policy",
                                "Much of it no copy could show anyway. The checklist asks one question after the other."),
                        Step.of(
                                "Look through your lists yourself",
                                "Open your friends, followers and requests beside your class list. If you see somebody, do not message them to find out."),
                        Step.of(
                                "Add your telephone’s contacts",
                                "They can be exported without any waiting, and show numbers of parents and pupils you might have kept."),
                        Step.of(
                                "Add single chats",
                                "WhatsApp gives each chat at once: open it, then Export chat, without media."),
                        Step.of(
                                "Write down what you see",
                                "Anything else can be brought in as a list of posts or of friends in our own form. The guide for other data says how.")));
    }
}
