package org.exposureaudit.policy.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.exposureaudit.policy.Steps;

/// Makes [Steps] of their file.
final class StepsReading {
    private StepsReading() {}

    static Steps read(YamlField root) {
        Map<String, Steps.Step> all = new LinkedHashMap<>();
        root.only("steps")
                .needed("steps")
                .map()
                .forEach((key, step) -> all.put(key, step(step.called("step " + key))));
        return new Steps(all);
    }

    private static Steps.Step step(YamlField field) {
        field.only("text", "on");
        Map<String, String> on = new LinkedHashMap<>();
        field.at("on").ifPresent(ways -> ways.map().forEach((at, way) -> on.put(at, way.text())));
        return new Steps.Step(field.neededText("text"), on);
    }
}
