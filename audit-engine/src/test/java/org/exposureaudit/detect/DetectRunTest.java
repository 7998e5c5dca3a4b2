package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.DetectRun.Worker;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.problem.Problem;
import org.junit.jupiter.api.Test;

final class DetectRunTest {
    private static final Background BACKGROUND = TestSchool.background();

    /// Sees every post, and in the end how many there were.
    private static final class EveryPost implements Detector {
        @Override
        public String name() {
            return "conduct.disrepute";
        }

        @Override
        public void look(Passage passage, Observations out) {
            out.add(Observation.of(passage.item(), Confidence.SURE).group("posts"));
        }

        @Override
        public Observation settle(Observation seen, Gathered all) {
            return seen.saying("nature", all.count(seen) > 1 ? "other" : "hoax");
        }
    }

    /// Fails on every post.
    private static final class Broken implements Detector {
        @Override
        public String name() {
            return "conduct.offensive";
        }

        @Override
        public void look(Passage passage, Observations out) {
            throw new IllegalStateException("a mistake");
        }
    }

    /// Sees connections only in the end.
    private static final class LinksInTheEnd implements Detector {
        @Override
        public String name() {
            return "connection.pupil";
        }

        @Override
        public void conclude(Gathered all, Observations out) {
            all.links().forEach(link -> out.add(Observation.of(link.item(), Confidence.SURE)));
        }
    }

    private static Item post(String file, int row) {
        return Item.of("facebook", Kind.POST, new Locator("in", file, new CsvRow(row)))
                .text("hello " + file + row)
                .build();
    }

    private static Item friend(String name) {
        return Item.of("facebook", Kind.CONNECTION, new Locator("in", "friends", new CsvRow(1)))
                .detail(new Connection(Account.named(name), Direction.FRIEND, State.CURRENT))
                .build();
    }

    private static List<String> positions(DetectResult result) {
        return result.observations().stream()
                .map(seen -> seen.item().locator().path() + seen.item().locator().position().text())
                .toList();
    }

    @Test
    void keepsObservationsInTheOrderOfTheItemsHoweverTheFilesWereDealtOut() {
        DetectRun run = new DetectRun(List.of(new EveryPost()), BACKGROUND);
        Worker one = run.worker();
        Worker two = run.worker();
        two.startFile(1);
        two.accept(post("b", 1));
        one.startFile(0);
        one.accept(post("a", 1));
        one.accept(post("a", 2));
        one.startFile(2);
        one.accept(post("c", 1));

        DetectResult result = run.finish(List.of(two, one));

        assertEquals(List.of("arow 1", "arow 2", "brow 1", "crow 1"), positions(result));
        assertEquals("other", result.observations().getFirst().says("nature"));
        assertEquals(4L, result.items().get(Kind.POST));
    }

    @Test
    void turnsAMistakeOfOneCheckIntoAProblemAndGoesOnWithTheOthers() {
        DetectRun run = new DetectRun(List.of(new Broken(), new EveryPost()), BACKGROUND);
        Worker worker = run.worker();
        worker.accept(post("a", 1));
        worker.accept(post("a", 2));

        DetectResult result = run.finish(List.of(worker));

        assertEquals(2, result.observations().size());
        assertEquals(
                List.of(Problem.Kind.CHECK),
                result.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void saysHowManyItCountedButDidNotList() {
        DetectRun run = new DetectRun(List.of(new EveryPost()), BACKGROUND);
        Worker worker = run.worker();
        for (int i = 1; i <= 1_500; i++) {
            worker.accept(post("a", i));
        }

        DetectResult result = run.finish(List.of(worker));

        assertEquals(200, result.observations().size());
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.CAPPED,
                                "conduct.disrepute",
                                "1,300 more were seen of the same sort than are listed one by one.")),
                result.problems());
    }

    @Test
    void keepsEveryConnectionWithWhoItMightBe() {
        DetectRun run = new DetectRun(List.of(new LinksInTheEnd()), BACKGROUND);
        Worker worker = run.worker();
        worker.accept(friend("Jonah Prebble"));
        worker.accept(friend("Nobody Special"));

        DetectResult result = run.finish(List.of(worker));

        assertEquals(
                List.of("match", "none"),
                result.links().stream()
                        .map(link -> link.other().recognition().verdict().label())
                        .toList());
        assertEquals(2, result.observations().size());
    }

    @Test
    void namesADetectorAsExaminedOnlyIfItHadSomethingToLookAt() {
        DetectRun run = new DetectRun(List.of(new EveryPost(), new LinksInTheEnd()), BACKGROUND);
        Worker worker = run.worker();
        worker.accept(post("a", 1));

        assertEquals(Set.of("conduct.disrepute"), run.finish(List.of(worker)).examined());
    }

    @Test
    void keepsTheFirstInTheOrderOfTheFilesWhenALaterFileIsReadFirst() {
        DetectRun run = new DetectRun(List.of(new EveryPost()), BACKGROUND);
        Worker worker = run.worker();
        worker.startFile(1);
        for (int i = 1; i <= 600; i++) {
            worker.accept(post("b", i));
        }
        worker.startFile(0);
        worker.accept(post("a", 1));

        List<String> kept = positions(run.finish(List.of(worker)));

        assertEquals(200, kept.size());
        assertEquals("arow 1", kept.getFirst());
        assertEquals("brow 199", kept.getLast());
    }
}
