package org.exposureaudit.web.cli;

import java.io.PrintWriter;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the policies that are shipped.
@Command(
        name = "policies",
        description = "Lists the policies that come with the tool.",
        mixinStandardHelpOptions = true)
final class PoliciesCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Policy policy : Policies.of("all")) {
            out.printf(
                    "%-12s %s (%s), %d clauses%n",
                    policy.id(), policy.title(), policy.version(), policy.clauses().size());
            if (!policy.stale().isBlank()) {
                out.printf("%-12s %s%n", "", policy.stale());
            }
        }
        out.println();
        out.println(
                "Check against one of them with --policy ID, against every one with --policy all, or against your own with --policy FILE.");
        out.flush();
    }
}
