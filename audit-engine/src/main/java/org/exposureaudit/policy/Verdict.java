package org.exposureaudit.policy;

/// One line of a policy's judgement on what a detector found.
///
/// @param when where it fits
/// @param ruling what it then says
public record Verdict(Condition when, Ruling ruling) {}
