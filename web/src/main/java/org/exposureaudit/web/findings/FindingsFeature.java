package org.exposureaudit.web.findings;

import org.exposureaudit.web.findings.list.ListRoutes;
import org.exposureaudit.web.findings.one.FindingRoutes;
import org.exposureaudit.web.findings.overview.ResultsRoutes;
import org.exposureaudit.web.findings.who.WhoRoutes;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;

/// The results, the list of findings, each finding, and "is this them?".
public final class FindingsFeature implements Feature {
    /// It needs nothing but the session of each request.
    public FindingsFeature() {}

    @Override
    public void add(Routes routes) {
        new ResultsRoutes().add(routes);
        new ListRoutes().add(routes);
        new FindingRoutes().add(routes);
        new WhoRoutes().add(routes);
    }
}
