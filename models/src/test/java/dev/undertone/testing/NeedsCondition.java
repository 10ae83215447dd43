package dev.undertone.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves a test out where something it {@link Needs} is missing, and prints which and why. */
final class NeedsCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<Resource> missing = AnnotationSupport.findAnnotation(context.getElement(), Needs.class).stream()
                .flatMap(needs -> Arrays.stream(needs.value()))
                .filter(resource -> !resource.isPresent())
                .toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("all that it needs is here");
        }
        String reason = "this machine lacks "
                + missing.stream().map(Resource::description).collect(Collectors.joining(" and "));
        System.out.println("Left out: " + context.getRequiredTestClass().getSimpleName() + " · "
                + context.getDisplayName() + ": " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
