package org.exposureaudit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.ai.AssistantInformationDetector;
import org.exposureaudit.detect.ai.UnapprovedToolDetector;
import org.exposureaudit.detect.contact.StoredContactDetector;
import org.exposureaudit.detect.disclosure.AdultInformationDetector;
import org.exposureaudit.detect.disclosure.CredentialsDetector;
import org.exposureaudit.detect.disclosure.PersonalDataDetector;
import org.exposureaudit.detect.disclosure.PupilInformationDetector;
import org.exposureaudit.detect.disclosure.SchoolBusinessDetector;
import org.exposureaudit.detect.message.ChannelDetector;
import org.exposureaudit.detect.message.ContactDetailsDetector;
import org.exposureaudit.detect.message.InappropriateDetector;
import org.exposureaudit.detect.message.MessageDetector;
import org.exposureaudit.detect.message.OutOfHoursDetector;
import org.exposureaudit.detect.message.ScrutinyDetector;
import org.exposureaudit.detect.message.ToneDetector;
import org.exposureaudit.detect.people.ConnectionDetector;
import org.exposureaudit.detect.people.FollowerDetector;
import org.exposureaudit.detect.people.GroupMembershipDetector;
import org.exposureaudit.detect.people.GroupPeopleDetector;
import org.exposureaudit.detect.people.RequestDetector;
import org.exposureaudit.detect.people.RequestToDetector;
import org.exposureaudit.detect.people.YoungPersonDetector;
import org.exposureaudit.detect.photo.ChildNameDetector;
import org.exposureaudit.detect.photo.ColleaguePictureDetector;
import org.exposureaudit.detect.photo.OfYouDetector;
import org.exposureaudit.detect.photo.OnSiteDetector;
import org.exposureaudit.detect.photo.PersonalDeviceDetector;
import org.exposureaudit.detect.photo.PupilPictureDetector;
import org.exposureaudit.detect.photo.SchoolPictureDetector;
import org.exposureaudit.detect.post.SchoolMentionDetector;
import org.exposureaudit.detect.post.SeenByParentsDetector;
import org.exposureaudit.detect.profile.AccountSecurityDetector;
import org.exposureaudit.detect.profile.PersonalDetailsDetector;
import org.exposureaudit.detect.profile.PublicProfileDetector;
import org.exposureaudit.detect.profile.SchoolSystemDetector;
import org.exposureaudit.detect.profile.TagDetector;
import org.exposureaudit.detect.profile.WorkplaceDetector;
import org.exposureaudit.detect.rule.RuleDetector;
import org.exposureaudit.detect.rule.WeighedDetector;
import org.exposureaudit.detect.safety.SafeguardingDetector;
import org.exposureaudit.detect.time.WorkingHoursDetector;

/// Every detector that is built. What the catalogue holds beyond these is not examined.
public final class Detectors {
    /// All of them.
    public static final List<Detector> ALL =
            Stream.of(
                            ConnectionDetector.all(),
                            RequestDetector.all(),
                            MessageDetector.all(),
                            StoredContactDetector.all(),
                            people(),
                            messages(),
                            posts(),
                            disclosures(),
                            pictures(),
                            profile(),
                            rest(),
                            RuleDetector.all())
                    .flatMap(List::stream)
                    .map(WeighedDetector::around)
                    .toList();

    private Detectors() {}

    /// The names of the detectors that are built.
    public static Set<String> examined() {
        return ALL.stream().map(Detector::name).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Detector> people() {
        return List.of(
                new YoungPersonDetector(),
                new RequestToDetector(),
                new FollowerDetector(),
                new GroupPeopleDetector(),
                new GroupMembershipDetector());
    }

    private static List<Detector> messages() {
        return List.of(
                new ContactDetailsDetector(),
                new OutOfHoursDetector(),
                new ScrutinyDetector(),
                new InappropriateDetector(),
                new ToneDetector(),
                new ChannelDetector());
    }

    private static List<Detector> posts() {
        return List.of(new SchoolMentionDetector(), new SeenByParentsDetector());
    }

    private static List<Detector> disclosures() {
        return List.of(
                new PupilInformationDetector(),
                new AdultInformationDetector(),
                new SchoolBusinessDetector(),
                new PersonalDataDetector(),
                new CredentialsDetector());
    }

    private static List<Detector> pictures() {
        return List.of(
                new SchoolPictureDetector(),
                new PupilPictureDetector(),
                new ChildNameDetector(),
                new ColleaguePictureDetector(),
                new PersonalDeviceDetector(),
                new OfYouDetector(),
                new OnSiteDetector());
    }

    private static List<Detector> profile() {
        return List.of(
                new WorkplaceDetector(),
                new PublicProfileDetector(),
                new PersonalDetailsDetector(),
                new AccountSecurityDetector(),
                new SchoolSystemDetector(),
                new TagDetector());
    }

    private static List<Detector> rest() {
        return List.of(
                new WorkingHoursDetector(),
                new AssistantInformationDetector(),
                new UnapprovedToolDetector(),
                new SafeguardingDetector());
    }
}
