package fr.escale.knowledge.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A classifier as bytes, compressed; its weights keep three digits or so. */
final class ClassifierFile {
    private static final int FORMAT = 0x45534301;

    private ClassifierFile() {}

    static void write(Classifier classifier, OutputStream stream) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(FORMAT);
            out.writeUTF(classifier.fingerprint());
            out.writeInt(classifier.ids().size());
            for (String id : classifier.ids()) {
                out.writeUTF(id);
            }
            write(classifier.traits().keys(), out);
            write(classifier.starts(), out);
            write(classifier.classes(), out);
            for (float weight : classifier.weights()) {
                out.writeShort(Float.floatToFloat16(weight));
            }
        }
    }

    private static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    /** @throws IOException when these are not the bytes of a classifier */
    static Classifier read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("not a classifier of this version");
            }
            String fingerprint = in.readUTF();
            List<String> ids = ids(in);
            Numbering traits = Numbering.of(numbers(in));
            int[] starts = numbers(in);
            int[] classes = numbers(in);
            float[] weights = new float[classes.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Float.float16ToFloat(in.readShort());
            }
            return new Classifier(ids, fingerprint, traits, starts, classes, weights);
        }
    }

    private static List<String> ids(DataInputStream in) throws IOException {
        var ids = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            ids.add(in.readUTF());
        }
        return ids;
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
