/// What all pages share: the server, which leads each request to the feature it is for and writes what that answers.
///
/// **To add a page**: a feature package of its own beside this one with a class that implements
/// [org.exposureaudit.web.http.Feature], its line in `Features`, a record for each page, and a template of the same name under
/// `src/main/jte/<feature>/`. A handler takes a [org.exposureaudit.web.http.Visit] or
/// [org.exposureaudit.web.http.SessionVisit] and gives an [org.exposureaudit.web.http.page.Answer]; what changes something is a POST
/// that is answered by [org.exposureaudit.web.http.page.Answer.SeeOther]. The tests over all routes then hold the page to the same
/// rules as the others.
@NullMarked
package org.exposureaudit.web.http;

import org.jspecify.annotations.NullMarked;
