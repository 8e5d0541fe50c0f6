package fr.escale.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * How the keys of a unique index are kept: one text, as our ids are, as it is; anything else as the library keeps it,
 * which serialises both keys for every comparison.
 */
final class KeyType extends BasicDataType<KeyValue> {
    private static final byte TEXT = 0;
    private static final byte OTHER = 1;
    private static final int OVERHEAD = 40;

    private final ObjectDataType others = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        boolean isText = isText(one);
        if (isText != isText(other)) {
            return isText ? -1 : 1;
        }
        return isText ? text(one).compareTo(text(other)) : others.compare(one, other);
    }

    private static boolean isText(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    private static String text(KeyValue key) {
        return (String) key.get(0);
    }

    @Override
    public int getMemory(KeyValue key) {
        return OVERHEAD + (isText(key) ? StringDataType.INSTANCE.getMemory(text(key)) : others.getMemory(key));
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        if (isText(key)) {
            buffer.put(TEXT);
            StringDataType.INSTANCE.write(buffer, text(key));
        } else {
            buffer.put(OTHER);
            others.write(buffer, key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        byte kind = buffer.get();
        return switch (kind) {
            case TEXT -> new KeyValue(StringDataType.INSTANCE.read(buffer));
            case OTHER -> (KeyValue) others.read(buffer);
            default ->
                throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Unknown kind of key {0}", kind);
        };
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
