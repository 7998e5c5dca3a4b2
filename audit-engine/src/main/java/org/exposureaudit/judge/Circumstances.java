package org.exposureaudit.judge;

import org.exposureaudit.finding.Declarations;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;

/// Everything but the observations that a policy may look at.
///
/// @param me the user
/// @param school the user's school
/// @param declarations what the user has recorded
public record Circumstances(Me me, School school, Declarations declarations) {}
