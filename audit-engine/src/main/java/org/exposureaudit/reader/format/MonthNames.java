package org.exposureaudit.reader.format;

import java.util.Map;
import java.util.TreeMap;

/// The months by their names and the beginnings of these, without accents, in the languages exports were seen in and in Welsh.
final class MonthNames {
    private static final String[] BY_MONTH = {
        "jan ene gen ian sty ion 1月",
        "feb fev fevr lut chw 2月",
        "mar mrt maw maa 3月",
        "apr abr avr kwi ebr 4月",
        "may mai mag mei maj 5月",
        "jun juin giu iun cze meh 6月",
        "jul juil lug iul lip gor 7月",
        "aug ago aou sie aws 8月",
        "sep set wrz med 9月",
        "oct okt ott out paz hyd 10月",
        "nov noi lis tac 11月",
        "dec dez dic gru rha 12月"
    };
    private static final Map<String, Integer> MONTHS = months();
    private static final int LONGEST = 12;

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (int i = 0; i < BY_MONTH.length; i++) {
            for (String name : BY_MONTH[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    /// The month, from 1, whose name a word without accents begins with; 0 for any other word.
    static int of(String word) {
        if (word.length() > LONGEST) {
            return 0;
        }
        for (int length = Math.min(word.length(), 4); length >= 2; length--) {
            int month = MONTHS.getOrDefault(word.substring(0, length), 0);
            if (month > 0) {
                return month;
            }
        }
        return 0;
    }
}
