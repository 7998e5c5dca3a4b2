package org.exposureaudit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.message.ContactDetailsDetector;
import org.exposureaudit.detect.message.MessageDetector;
import org.exposureaudit.detect.people.ConnectionDetector;
import org.exposureaudit.detect.people.FollowerDetector;
import org.exposureaudit.detect.people.GroupMembershipDetector;
import org.exposureaudit.detect.people.GroupPeopleDetector;
import org.exposureaudit.detect.people.RequestDetector;
import org.exposureaudit.detect.people.RequestToDetector;
import org.exposureaudit.detect.people.YoungPersonDetector;

/// Every detector that is built. What the catalogue holds beyond these is not examined.
public final class Detectors {
    /// All of them.
    public static final List<Detector> ALL =
            Stream.of(
                            ConnectionDetector.all(),
                            RequestDetector.all(),
                            MessageDetector.all(),
                            List.<Detector>of(
                                    new YoungPersonDetector(),
                                    new RequestToDetector(),
                                    new FollowerDetector(),
                                    new GroupPeopleDetector(),
                                    new GroupMembershipDetector(),
                                    new ContactDetailsDetector()))
                    .flatMap(List::stream)
                    .toList();

    private Detectors() {}

    /// The names of the detectors that are built.
    public static Set<String> examined() {
        return ALL.stream().map(Detector::name).collect(Collectors.toUnmodifiableSet());
    }
}
