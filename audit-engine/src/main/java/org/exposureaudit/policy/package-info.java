/// Policies as data: their clauses, verdicts, questions and whom to tell. They know nothing of platforms.
///
/// To add a policy: one YAML file, written after `template.yaml`, its id in `Policies`, and one golden file.
@NullMarked
package org.exposureaudit.policy;

import org.jspecify.annotations.NullMarked;
