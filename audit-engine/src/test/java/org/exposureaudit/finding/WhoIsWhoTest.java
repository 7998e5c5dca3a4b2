package org.exposureaudit.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exposureaudit.detect.Activity;
import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Other;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WhoIsWhoTest {
    private static final Account ACCOUNT = Account.of("Jay M", "jay_marrow");
    private static final Person PUPIL =
            Person.of(Role.PUPIL, Names.of("Jaydon", "Marrow")).build(1);
    private static final Person FATHER =
            Person.of(Role.PARENT, Names.of("Jaydon", "Marrow")).build(2);
    private static final Person COUSIN =
            Person.of(Role.PUPIL, Names.of("Jayda", "Marrow")).build(3);
    private static final Locator WHERE =
            new Locator("export.zip", "friends.json", Locator.Position.WHOLE_FILE);
    private static final Detail.Connection FRIEND =
            new Detail.Connection(ACCOUNT, Detail.Direction.FRIEND, Detail.State.CURRENT);
    private static final Item LINK =
            Item.of("instagram", Kind.CONNECTION, WHERE).detail(FRIEND).build();

    private static Observation seen(String detector, Item item, Person... people) {
        return new Observation(
                detector,
                item,
                Confidence.POSSIBLE,
                "group",
                List.of(people),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of("The user name is close to the name."));
    }

    private static DetectResult result(Observation... observations) {
        Recognition recognition =
                new Recognition(
                        Verdict.POSSIBLE, List.of(PUPIL, COUSIN, FATHER), List.of("It is close."));
        return new DetectResult(
                List.of(observations),
                List.of(new Link(LINK, FRIEND, new Other(ACCOUNT, recognition, false))),
                List.of(),
                Set.of(),
                Map.of(),
                Activity.NONE);
    }

    private static DetectResult settled(
            Declared kind, String about, String whom, DetectResult before) {
        Declaration declared = new Declaration(kind, about, java.time.LocalDate.MAX, whom, "");
        return new WhoIsWho(new Declarations(List.of(declared))).settle(before);
    }

    private static Recognition recognition(DetectResult result) {
        return result.links().getFirst().other().recognition();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jay_marrow",
                "@Jay_Marrow",
                "Jay M",
                "instagram:jay_marrow",
                "Instagram: @jay_marrow"
            })
    void makesCertainWhatWasPossible(String about) {
        DetectResult after =
                settled(
                        Declared.SAME_PERSON,
                        about,
                        "jaydon marrow, pupil",
                        result(seen("connection.pupil", LINK, PUPIL, COUSIN)));

        Observation only = after.observations().getFirst();
        assertEquals(Confidence.SURE, only.confidence());
        assertEquals(List.of(PUPIL), only.people());
        assertEquals("You said that this is the same person.", only.evidence().getFirst());
        assertEquals(Verdict.MATCH, recognition(after).verdict());
        assertEquals(List.of(PUPIL), recognition(after).people());
    }

    @Test
    void takesAwayWhatRestedOnSomebodyItIsNot() {
        DetectResult after =
                settled(
                        Declared.NOT_SAME_PERSON,
                        "instagram:jay_marrow",
                        "Jaydon Marrow, pupil",
                        result(
                                seen("connection.pupil", LINK, PUPIL),
                                seen("connection.parent", LINK, FATHER)));

        assertEquals(
                List.of("connection.parent"),
                after.observations().stream().map(Observation::detector).toList());
        assertEquals(List.of(COUSIN, FATHER), recognition(after).people());
        assertEquals(Verdict.POSSIBLE, recognition(after).verdict());
    }

    @Test
    void isNobodyOnceEverybodyIsDenied() {
        DetectResult seen = result();
        for (Person person : recognition(seen).people()) {
            seen =
                    settled(
                            Declared.NOT_SAME_PERSON,
                            WhoIsWho.about("instagram", ACCOUNT),
                            WhoIsWho.whom(person),
                            seen);
        }
        assertEquals(Verdict.NONE, recognition(seen).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "facebook:jay_marrow, 'Jaydon Marrow'",
        "jay_marrow, 'Somebody Else'",
        "other, 'Jaydon Marrow'"
    })
    void leavesOtherAccountsAndPeopleAlone(String about, String whom) {
        DetectResult before = result(seen("connection.pupil", LINK, PUPIL));
        assertEquals(
                before.observations(),
                settled(Declared.NOT_SAME_PERSON, about, whom, before).observations());
    }

    @Test
    void leavesAloneWhatRestsOnWordsRatherThanAccounts() {
        Item message =
                Item.of("instagram", Kind.MESSAGE, WHERE)
                        .conversation(Conversation.of("t", "", List.of(ACCOUNT)))
                        .build();
        DetectResult before = result(seen("disclosure.pupil-information", message, PUPIL));
        assertEquals(
                before.observations(),
                settled(Declared.NOT_SAME_PERSON, "jay_marrow", "Jaydon Marrow", before)
                        .observations());
    }

    @Test
    void keepsTheOthersOfAGroup() {
        Item message =
                Item.of("instagram", Kind.MESSAGE, WHERE)
                        .conversation(
                                Conversation.of("t", "", List.of(ACCOUNT, Account.named("Jayda"))))
                        .build();
        DetectResult after =
                settled(
                        Declared.SAME_PERSON,
                        "jay_marrow",
                        "Jaydon Marrow, pupil",
                        result(seen("message.with-pupil", message, COUSIN, PUPIL)));
        assertEquals(List.of(PUPIL, COUSIN), after.observations().getFirst().people());
    }

    @Test
    void noLongerNamesAParentAsAReaderOfAPostOnceNoLinkIsTheirs() {
        Item post = Item.of("instagram", Kind.POST, WHERE).text("At school").build();
        DetectResult after =
                settled(
                        Declared.NOT_SAME_PERSON,
                        "jay_marrow",
                        "Jaydon Marrow, parent",
                        result(seen("post.school-seen-by-parents", post, FATHER)));
        assertEquals(List.of(), after.observations());
    }

    @Test
    void changesNothingWhereNothingIsSaid() {
        DetectResult before = result();
        assertSame(before, new WhoIsWho(Declarations.NONE).settle(before));
    }
}
