/// Detectors that are made of words and weights alone: a lexicon says what to look for and what it means together.
///
/// To add one: its lexicon in `detect/lexicons`, named after the detector and written as `common.yaml` explains; the name in
/// `SignalBook.FILES`; and its examples, as for every detector. No class. A detector that needs more than words and weights
/// may still ask `Passage.signals()` for what its lexicon found.
@NullMarked
package org.exposureaudit.detect.rule;

import org.jspecify.annotations.NullMarked;
