package org.exposureaudit.reader.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What each column of an address book's table holds, by its name.
///
/// @param uses in the order of the columns
record ContactColumns(List<Column> uses) {
    /// One column.
    ///
    /// @param use what it holds
    /// @param name its name in lower case
    /// @param group what belongs together, such as `phone 1`; an empty text for a column that stands alone
    record Column(Use use, String name, String group) {}

    /// What a column holds.
    enum Use {
        /// The whole name.
        FULL_NAME,
        /// The first part of the name, or another.
        NAME_PART,
        /// A nickname or former name.
        OTHER_NAME,
        /// An e-mail address.
        EMAIL,
        /// A telephone number.
        PHONE,
        /// Where the person works.
        ORGANISATION,
        /// What they are there.
        JOB,
        /// What sort of value the next column of its group holds.
        LABEL,
        /// A postal address, or a part of one.
        ADDRESS,
        /// Groups, separated by ` ::: ` or `;`.
        GROUPS,
        /// A note, birthday, relation or the like.
        NOTE,
        /// Nothing that matters, or not known.
        NONE
    }

    private static final Set<String> FULL_NAMES = Set.of("name", "full name", "display name");
    private static final Set<String> NAME_PARTS =
            Set.of(
                    "given name",
                    "first name",
                    "additional name",
                    "middle name",
                    "family name",
                    "last name");
    private static final Set<String> OTHER_NAMES =
            Set.of("nickname", "maiden name", "file as", "short name");
    private static final Set<String> GROUPS = Set.of("labels", "group membership", "categories");
    private static final Set<String> NOTES =
            Set.of("notes", "birthday", "location", "occupation", "web page", "spouse", "children");
    private static final Set<String> ORGANISATIONS =
            Set.of("organization name", "company", "school");
    private static final Set<String> JOBS = Set.of("organization title", "job title");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<group>(?<what>.+?) \\d+) - (?<part>.+)");
    private static final Pattern EMAIL = Pattern.compile("e-mail(?: \\d)? address");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:mobile|home|business|other|primary|car|company main|assistant's|radio) phone(?: \\d)?|home fax|business fax|pager");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:home|business|other) (?:street(?: \\d)?|address(?: po box)?|city|state|postal code|country(?:/region)?)");

    ContactColumns {
        uses = List.copyOf(uses);
    }

    /// The columns of these names.
    static ContactColumns of(List<String> header) {
        List<Column> uses = new ArrayList<>();
        for (String name : header) {
            Matcher numbered = NUMBERED.matcher(name);
            uses.add(
                    numbered.matches()
                            ? new Column(
                                    use(numbered.group("what"), numbered.group("part")),
                                    name,
                                    numbered.group("group"))
                            : new Column(use(name), name, ""));
        }
        return new ContactColumns(uses);
    }

    private static Use use(String name) {
        if (FULL_NAMES.contains(name)) {
            return Use.FULL_NAME;
        }
        if (NAME_PARTS.contains(name)) {
            return Use.NAME_PART;
        }
        if (OTHER_NAMES.contains(name)) {
            return Use.OTHER_NAME;
        }
        if (ORGANISATIONS.contains(name)) {
            return Use.ORGANISATION;
        }
        if (JOBS.contains(name)) {
            return Use.JOB;
        }
        if (GROUPS.contains(name)) {
            return Use.GROUPS;
        }
        if (NOTES.contains(name)) {
            return Use.NOTE;
        }
        return shaped(name);
    }

    private static Use shaped(String name) {
        if (EMAIL.matcher(name).matches()) {
            return Use.EMAIL;
        }
        if (PHONE.matcher(name).matches()) {
            return Use.PHONE;
        }
        return ADDRESS.matcher(name).matches() ? Use.ADDRESS : Use.NONE;
    }

    private static Use use(String what, String part) {
        if (part.equals("label") || part.equals("type")) {
            return Use.LABEL;
        }
        return switch (what) {
            case "e-mail" -> part.equals("value") ? Use.EMAIL : Use.NONE;
            case "phone" -> part.equals("value") ? Use.PHONE : Use.NONE;
            case "address" -> Use.ADDRESS;
            case "organization" ->
                    part.equals("name")
                            ? Use.ORGANISATION
                            : part.equals("title") ? Use.JOB : Use.NONE;
            case "relation", "custom field", "website", "im", "event" ->
                    part.equals("value") ? Use.NOTE : Use.NONE;
            default -> Use.NONE;
        };
    }

    /// Whether these are the columns of an address book: names, and numbers or addresses as Google or Outlook call them, or the same
    /// in another language.
    boolean isAddressBook() {
        boolean named = has(Use.FULL_NAME) || has(Use.NAME_PART);
        return (named && (has(Use.EMAIL) || has(Use.PHONE))) || isForeign();
    }

    /// Whether the columns go by names of another language but are built as Google's: `… 1 - …`.
    boolean isForeign() {
        return !has(Use.EMAIL)
                && !has(Use.PHONE)
                && uses.size() > 8
                && uses.stream().filter(each -> !each.group().isEmpty()).count() >= 4;
    }

    private boolean has(Use use) {
        return uses.stream().anyMatch(each -> each.use() == use);
    }
}
