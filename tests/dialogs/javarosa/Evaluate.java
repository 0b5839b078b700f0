import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.joda.time.DateTimeUtils;
import org.joda.time.DateTimeZone;

/**
 * Evaluates expressions with JavaRosa. Each line of standard input is one case, its fields parted by tabs:
 *   zone, position of the repeat around it, expression, then name=value fields.
 * A value is s (text), i (integer), f (decimal) or d (date) and its text; nothing after the = is a blank.
 * The name "self" is what . means, "name" and "field" are columns beside it, "kid" may come several times (a repeat).
 * Each line of output is s, n, b or d and the value (n: the double's bits), or e and the error's class.
 * The first line of output is the time, in milliseconds, at which now() stands still.
 */
public class Evaluate {
    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        long now = System.currentTimeMillis();
        DateTimeUtils.setCurrentMillisFixed(now);
        out.println(now);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(answer(line.split("\t", -1)));
        }
        out.flush();
    }

    private static String answer(String[] fields) {
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(fields[0]));
            DateTimeZone.setDefault(DateTimeZone.forID(fields[0]));
            int position = Integer.parseInt(fields[1]);
            FormInstance instance = new FormInstance(tree(fields, position));
            EvaluationContext context = new EvaluationContext(new EvaluationContext(instance), self(position));
            context.addFunctionHandler(new ChoiceName());
            return shown(XPathFuncExpr.unpack(XPathParseTool.parseXPath(plain(fields[2])).eval(instance, context)));
        } catch (Throwable refused) {
            return "e" + refused.getClass().getSimpleName();
        }
    }

    private static TreeElement tree(String[] fields, int position) {
        TreeElement data = new TreeElement("data");
        TreeElement self = null;
        for (int i = 0; i < position; i++) {
            TreeElement row = new TreeElement("row", i);
            self = new TreeElement("self");
            row.addChild(self);
            data.addChild(row);
        }
        int kids = 0;
        for (String field : Arrays.asList(fields).subList(3, fields.length)) {
            String name = field.substring(0, field.indexOf('='));
            IAnswerData value = value(plain(field.substring(name.length() + 1)));
            if (name.equals("self")) {
                self.setValue(value);
            } else if (name.equals("kid")) {
                TreeElement kid = new TreeElement("kid", kids++);
                kid.addChild(leaf("age", value));
                data.addChild(kid);
            } else if (name.equals("name") || name.equals("field")) {
                self.addChild(leaf(name, value));
            } else {
                data.addChild(leaf(name, value));
            }
        }
        return data;
    }

    private static TreeElement leaf(String name, IAnswerData value) {
        TreeElement leaf = new TreeElement(name);
        leaf.setValue(value);
        return leaf;
    }

    private static TreeReference self(int position) {
        TreeReference reference = TreeReference.rootRef();
        reference.add("data", 0);
        reference.add("row", position - 1);
        reference.add("self", 0);
        return reference;
    }

    private static IAnswerData value(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String rest = text.substring(1);
        switch (text.charAt(0)) {
            case 'i': return new IntegerData(Integer.parseInt(rest));
            case 'f': return new DecimalData(Double.parseDouble(rest));
            case 'd': return new DateData(DateUtils.parseDate(rest));
            default: return new StringData(rest);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Boolean) {
            return "b" + value;
        }
        if (value instanceof Double) {
            return "n" + Long.toHexString(Double.doubleToLongBits((Double) value));
        }
        return (value instanceof Date ? "d" : "s") + escaped(XPathFuncExpr.toString(value));
    }

    private static String plain(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\e", "\\");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }

    /** jr:choice-name as the test's scope has it: the question and the value. */
    private static class ChoiceName implements IFunctionHandler {
        public String getName() {
            return "jr:choice-name";
        }

        public List<Class[]> getPrototypes() {
            List<Class[]> prototypes = new ArrayList<>();
            prototypes.add(new Class[] {String.class, String.class});
            return prototypes;
        }

        public boolean rawArgs() {
            return false;
        }

        public boolean realTime() {
            return false;
        }

        public Object eval(Object[] arguments, EvaluationContext context) {
            return arguments[1].toString().trim().replace("/data/", "") + ":" + arguments[0];
        }
    }
}
