package org.exposureaudit.web;

import java.util.List;
import org.exposureaudit.web.checklist.ChecklistRoutes;
import org.exposureaudit.web.explore.ExploreRoutes;
import org.exposureaudit.web.findings.FindingsFeature;
import org.exposureaudit.web.help.HelpRoutes;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.photos.PhotosRoutes;
import org.exposureaudit.web.report.ReportRoutes;
import org.exposureaudit.web.school.PeopleRoutes;
import org.exposureaudit.web.school.PolicyRoutes;
import org.exposureaudit.web.school.SchoolRoutes;
import org.exposureaudit.web.school.YouRoutes;
import org.exposureaudit.web.settings.SettingsRoutes;
import org.exposureaudit.web.start.KeepRoutes;
import org.exposureaudit.web.start.StartRoutes;
import org.exposureaudit.web.upload.BringRoutes;
import org.exposureaudit.web.upload.GuideRoutes;
import org.exposureaudit.web.upload.ProgressRoutes;

/// The features of the application, in the order in which a user meets them.
public final class Features {
    private Features() {}

    /// All of them, made for a server.
    public static List<Feature> all(Surroundings around) {
        return List.of(
                new StartRoutes(around),
                new KeepRoutes(around),
                new HelpRoutes(around),
                new YouRoutes(around),
                new SchoolRoutes(around),
                new PeopleRoutes(around),
                new PolicyRoutes(),
                new BringRoutes(around),
                new GuideRoutes(),
                new ProgressRoutes(),
                new FindingsFeature(),
                new PhotosRoutes(),
                new ExploreRoutes(),
                new ChecklistRoutes(),
                new ReportRoutes(),
                new SettingsRoutes());
    }
}
