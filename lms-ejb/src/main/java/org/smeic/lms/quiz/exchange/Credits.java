package org.smeic.lms.quiz.exchange;

import java.util.List;
import org.smeic.lms.quiz.question.MultipleChoice;
import org.smeic.lms.quiz.question.Option;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.SingleChoice;
import org.smeic.lms.quiz.question.Stem;

/** The rules about percentages that both formats share. */
final class Credits {

    private Credits() {}

    static double percent(String number) {
        try {
            var percent = Double.parseDouble(number.strip().replace(',', '.'));
            if (percent >= -100 && percent <= 100) {
                return percent;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with numbers out of range
        }
        throw new Unfit("percent", number);
    }

    static double notNegative(double percent) {
        if (percent < 0) {
            throw new Unfit("percent", percent);
        }
        return percent;
    }

    static void someRight(boolean right) {
        if (!right) {
            throw new Unfit("no_right_answer");
        }
    }

    static Question choice(Intake intake, Stem stem, List<Option> options, boolean single, boolean shuffle) {
        if (options.size() < 2) {
            throw new Unfit("too_few_options");
        }
        if (single) {
            someRight(options.stream().anyMatch(option -> option.percent() == 100));
            return new SingleChoice(stem, options, shuffle);
        }
        var sum = options.stream()
                .mapToDouble(option -> Math.max(0, option.percent()))
                .sum();
        someRight(sum > 0);
        if (Math.abs(sum - 100) > 1) {
            intake.changed("weights_scaled", Math.round(sum));
        }
        return new MultipleChoice(stem, options, shuffle);
    }
}
