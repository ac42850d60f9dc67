from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "media_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "key" VARCHAR(26) NOT NULL,
    "width" INT NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "data" BLOB NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "dropped_at" TIMESTAMP,
    CONSTRAINT "uid_media_file_key_3fcf01" UNIQUE ("key", "width", "type")
) /* One size of a picture. ``key`` names all sizes and is never used again, so phones may keep it for good. */;
        CREATE TABLE IF NOT EXISTS "upload" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "kept_at" TIMESTAMP
) /* A file as it came, for the employee who sent it alone; dropped after a day unless an import keeps it. */;
        CREATE TABLE IF NOT EXISTS "upload_part" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "data" BLOB NOT NULL,
    "upload_id" BIGINT NOT NULL REFERENCES "upload" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_upload_part_upload__a467a8" UNIQUE ("upload_id", "number")
) /* A piece of a file, so that no file is ever whole in memory. */;
        CREATE TABLE IF NOT EXISTS "member_merge" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "spend_minor" BIGINT NOT NULL,
    "purchases" BIGINT NOT NULL,
    "merged_at" TIMESTAMP NOT NULL,
    "undone_at" TIMESTAMP,
    "absorbed_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
) /* Two memberships of one person made one; undoing gives each its own back. */;
CREATE INDEX IF NOT EXISTS "idx_member_merg_kept_id_4b586c" ON "member_merge" ("kept_id", "id");
        ALTER TABLE "session" ADD "shared_at" TIMESTAMP;
        ALTER TABLE "employee" ADD "pin_hash" VARCHAR(128);
        ALTER TABLE "employee" ADD "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT;
        ALTER TABLE "employee" ADD "daily_cap" BIGINT CHECK ("daily_cap" >= 0);
        ALTER TABLE "employee" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "location" ADD "city" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "location" ADD "city_key" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "location" ADD "map_url" VARCHAR(300);
        ALTER TABLE "location" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "merchant" ADD "contact_email" VARCHAR(254);
        ALTER TABLE "merchant" ADD "logo" JSON;
        ALTER TABLE "merchant" ADD "accent" VARCHAR(7) NOT NULL DEFAULT '#F2B33D';
        ALTER TABLE "merchant" ADD "website" VARCHAR(200);
        ALTER TABLE "merchant" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "least_cart_minor" BIGINT CHECK ("least_cart_minor" > 0);
        ALTER TABLE "program" ADD "bands" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "product_rule" VARCHAR(8) NOT NULL DEFAULT 'ALL' /* what points may be spent on */;
        ALTER TABLE "program" ADD "earns_when" VARCHAR(12) NOT NULL DEFAULT 'COMPLETED' /* state of an order that earns */;
        ALTER TABLE "program" ADD "referee_points" BIGINT CHECK ("referee_points" > 0);
        ALTER TABLE "program" ADD "rewards_each_review" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "excludes_sale_items" INT NOT NULL DEFAULT 0;
        ALTER TABLE "program" ADD "redeem_points" BIGINT CHECK ("redeem_points" > 0);
        ALTER TABLE "program" ADD "referrer_points" BIGINT CHECK ("referrer_points" > 0);
        ALTER TABLE "program" ADD "product_refs" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "most_discount_bp" INT CHECK ("most_discount_bp" BETWEEN 1 AND 10000);
        ALTER TABLE "program" ADD "most_discount_minor" BIGINT CHECK ("most_discount_minor" > 0);
        ALTER TABLE "program" ADD "redeem_amount_minor" BIGINT CHECK ("redeem_amount_minor" > 0);
        ALTER TABLE "program" ADD "muted_mails" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "least_balance" BIGINT CHECK ("least_balance" > 0);
        ALTER TABLE "program" ADD "intro" VARCHAR(1000) NOT NULL DEFAULT '';
        ALTER TABLE "program" ADD "newsletter_points" BIGINT CHECK ("newsletter_points" > 0);
        ALTER TABLE "program" ADD "review_points" BIGINT CHECK ("review_points" > 0);
        ALTER TABLE "membership" ADD "blocked_reason" VARCHAR(200);
        ALTER TABLE "membership" ADD "merged_into_id" BIGINT REFERENCES "membership" ("id") ON DELETE RESTRICT;
        ALTER TABLE "membership" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reward" ADD "picture" JSON;
        ALTER TABLE "reward" ADD "position" INT NOT NULL DEFAULT 0;
        ALTER TABLE "reward" ADD "version" INT NOT NULL DEFAULT 1;
        CREATE INDEX "idx_location_city_ke_925e19" ON "location" ("city_key");
        UPDATE "location" SET "city" = (SELECT m.city FROM merchant m WHERE m.id = location.merchant_id),
            "city_key" = (SELECT replace(replace(replace(replace(replace(replace(replace(lower(m.city), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') FROM merchant m WHERE m.id = location.merchant_id);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_location_city_ke_925e19";
        ALTER TABLE "session" DROP COLUMN "shared_at";
        ALTER TABLE "employee" DROP COLUMN "pin_hash";
        ALTER TABLE "employee" DROP COLUMN "location_id";
        ALTER TABLE "employee" DROP COLUMN "daily_cap";
        ALTER TABLE "employee" DROP COLUMN "version";
        ALTER TABLE "location" DROP COLUMN "city";
        ALTER TABLE "location" DROP COLUMN "city_key";
        ALTER TABLE "location" DROP COLUMN "map_url";
        ALTER TABLE "location" DROP COLUMN "version";
        ALTER TABLE "merchant" DROP COLUMN "contact_email";
        ALTER TABLE "merchant" DROP COLUMN "logo";
        ALTER TABLE "merchant" DROP COLUMN "accent";
        ALTER TABLE "merchant" DROP COLUMN "website";
        ALTER TABLE "merchant" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "least_cart_minor";
        ALTER TABLE "program" DROP COLUMN "bands";
        ALTER TABLE "program" DROP COLUMN "product_rule";
        ALTER TABLE "program" DROP COLUMN "earns_when";
        ALTER TABLE "program" DROP COLUMN "referee_points";
        ALTER TABLE "program" DROP COLUMN "rewards_each_review";
        ALTER TABLE "program" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "excludes_sale_items";
        ALTER TABLE "program" DROP COLUMN "redeem_points";
        ALTER TABLE "program" DROP COLUMN "referrer_points";
        ALTER TABLE "program" DROP COLUMN "product_refs";
        ALTER TABLE "program" DROP COLUMN "most_discount_bp";
        ALTER TABLE "program" DROP COLUMN "most_discount_minor";
        ALTER TABLE "program" DROP COLUMN "redeem_amount_minor";
        ALTER TABLE "program" DROP COLUMN "muted_mails";
        ALTER TABLE "program" DROP COLUMN "least_balance";
        ALTER TABLE "program" DROP COLUMN "intro";
        ALTER TABLE "program" DROP COLUMN "newsletter_points";
        ALTER TABLE "program" DROP COLUMN "review_points";
        ALTER TABLE "membership" DROP COLUMN "blocked_reason";
        ALTER TABLE "membership" DROP COLUMN "merged_into_id";
        ALTER TABLE "membership" DROP COLUMN "version";
        ALTER TABLE "reward" DROP COLUMN "picture";
        ALTER TABLE "reward" DROP COLUMN "position";
        ALTER TABLE "reward" DROP COLUMN "version";
        DROP TABLE IF EXISTS "upload_part";
        DROP TABLE IF EXISTS "media_file";
        DROP TABLE IF EXISTS "member_merge";
        DROP TABLE IF EXISTS "upload";"""


MODELS_STATE = (
    "eJztXW1z27i1/isY3w9NZ7SZWI6dbHLnztheb5ttHKe2t+027TAQCVtcU4RKUFbcdv/7Bf"
    "j+AlIARUkQfb7sxhIOJD0HPDjv5z8HM+oQj728JI6Lf3Q9cvAO/efAxzPxj/qbI3SA5/P8"
    "LfFCiCdevFoss+7SdRMWBtgO+Tt32GOEv+QQZgfuPHSpL9Zf+QQx998E0TuE0dy1w0VAXq"
    "KvXx/I09evSHwJhrDnRYv4v3wHuQz55JEEaMGIg/A9dv0RYhTNp9TnS2b4CT0QMkduiO5o"
    "gO4pdV6KL+NQm38b17/f8ucufPdfC2KF9J6EUxLwT//y5YB/jHhv6TrhNALwaU4O/vlP/i"
    "/Xd8g3wsQy8ef8gaNJPKfEE9cRNNHrVkTJXztz7z/44Y/RWvFrJ5ZNvcXMz9fPn0L+VTMC"
    "1w/Fq/fEJwEOifiEMFgIHvkLz0sYmrIt/hH5kvhbFmgccocXnuC0oI6/QP7agWV9urq1bi"
    "5uLeugdgpSigKDkpds6osTxL8qiwC4F1/hu+/H46OjN+NXRydvj1+/eXP89tVbvjb6vvW3"
    "3vwWf5kcrXirCLMPf/jw6VZ8IcqPaXyCxQu/RTQ4xDFVxIzCE0ECe4r90NJlQ4VwNT9S9N"
    "sYkr6QcyR/1AbGkpwFyeNThv58igM58MnyCuD8Z+wj4DP8zfKIf88Fxzs0PmnB8i+n1+d/"
    "PL1+MT75fRnQT8k74+itMrSZSCqD23ios/VDOs7jw9dvXr89OnmdneLslbbDWz+oERoaJz"
    "VdP8Cj+lbhpL5tPKhvq+dUiGeZ+PVx8CTHNqWoYDt5CgnbQ3TbhOjHqzOx84yxf3kJvmcf"
    "Pp1e//Li8vRvEcazp+Stj1ef/pCun1MW3gfRRgdnv9xenFYwtwMi8LFwWEf+B/5O6M6IHP"
    "syZYUDTkL6Mv3HsLhx++Hy4ub29PJziSU/nN5eiHfGJW6kr76oiuxsE/TXD7d/ROJP9Per"
    "TxdVtmXrbv9+IL4TXoTU8unSwk4Rk/Tl9KXyoxXQ+bwTm8uUPbA50S6By/1wWVgUdw8FrV"
    "a8MMH2wxIHjlV7h45p09r6W7PxrPoK9vF9xCSBpvieiTH589yjuGzSlN8ZtdmYi3zNSvvy"
    "FAlbFGEmzDKbf9YoMs64IYbIjO/zRAhaTilixA/FEuxxY+49Ss4xwnchN/gwcrhxt/A9wo"
    "QpiNzZnAZhZO2JfevW5dY+VWJbgg1pjsECNqRxLMlZkD6J2iyoEAILOrMg+n8N+2brKF0/"
    "QOto/OqViiX/6lWzKS/eK+MrnJd6ZzulgEPd+VCzKR4fn+gc65xigAf75LXCuT553XisxV"
    "tghT4T+6Ts452HHXhcIAP70zT+atif+UGY4yBkkmssIfvxT9fEwxGSdZ6XzMrPfKP9fajz"
    "V5Nz+dvmTfQIsUYzPcVzlaluzdOFCvb63CV2EpYVRnQUYg2nOEQ+ja1ql6EoDMsNaPGXj2"
    "ZkRoMnmRW+1l7SuG3ue/AXswl/FWK2BilhzfZ2wq0aBxrhzwmGpAr3FteC6EvLCd1Q9CUR"
    "prqCpEQ2pMO8BZFS01eq3Kiz4kcaEPfe/xOJn4MP/Jtj35YZ1TWX956xoUkv4S8HeJldge"
    "UDyH8//9UkjE3i05vz0x8uDn7bTRji1A7dRzd8kmk42Xut+g0urlqp3NzQGVclOKSxEjLl"
    "+3KOOyO0DNwwJL5QQESMgG/jM7E19eOVjusIjz/6FCkrwv97L8jidLQYTkmO22Y/7h/+P/"
    "ybxeRXYocM4YCgucfPAHIdxtUsl594vhdXr5jn8n96LmFoQjy6jJLquEbGP3gm8u3EtfD1"
    "K+L6l8MEcZRqF1++DFHfa9TFKnrXl6pnnP+XLxEvR3tN3XnhDdDSjNTSHviP13GcpevBba"
    "bgNttpyMkwP8puPMP2goVcJgfaHKgQAge6cqB2Geg8BRVS4ELnCEmsNli64r5K10nsm8aB"
    "ktQ/GitI/aNxo9QXb8mx1j3uZTo4613POteraaB90stUA1RvDlXy1g+b89YPa3nrMWS6x7"
    "xIBb6Rzqfco3YUgdHGv0IIcqYrB+QO2Z9urj5puWMd1w7Rf7m9zvbx8LegKJAoOWVTWZL5"
    "ZAti5lzikRUbnFVAp4F77/o6gj2nGKBQ71970Q//Q2rH/of+N+nz/YlODiTuXvHyqM3T+2"
    "uyYKWT9680eEAhRROCHOqTJJlb+FltOpu54Ttke5gfQSdKCcdoOY0i0wHh7OcvLt1wisRP"
    "/Y7e3Y2QyGbhS4SzNuSfyJc6LVXNW/5syD43WjkAP+tO7izQxHahifk2sTSrwos0vbiSdi"
    "tZKva1Sjo5X9ViYdfSyYOF3yEhM6cCrcw4raysbIdkNpelWja7Twok23OfvNrs5dxbklSi"
    "bFkTLbFUpgIft8KNy3XdLsXKORlkipssmGLbowOHS4TAY5N57GEWWiQIqCRJt1lWlqmGJy"
    "uPlaoCj1uqAo/rVYFQPzXYJ8oQJ9upbdOFL60cSd8atadV5osUSkY8eu/6L5Ho6ZdQIhv7"
    "wguGUZo6E+UVLoV/TLiwmEhlxB5KU5uYrHqkr23BTbanbjIoT8/9CWMlf8K4xZ8wrl1EZM"
    "b1Mx2AM4KhuWvGxyrpnnxVc/X/cS3hM0LL4hLJ5Zt2ue6lG4AabdqlX+R51IxW55HKCIb2"
    "SPWfYRRBtc7zJN0AniejnyfMGFfvHGuKmaQrastzVSUcnnF6OFZp6clXtegEtbaeHvbvF9"
    "yq0PMC5DQD1L1U/KXN7tKatxTM/8FKrk7tNSIlL6QPxF+zycYl3+hW7LN/gq2xxUYplZ4w"
    "xvddE6WbeJf9fTraQfqVTtYE6CJprzfQUzRfsKnFFpPsE9aE6zPf76aw3ZAOlpaPsl5n1w"
    "zslU9uKf/PanjPC3sN5DRqOnN/5GJ9EZADiTM3fWvU5sy9KyxS6dcbJxqGwdMIRU5X/sfk"
    "KWqXK3ytdwGdiaTEgLyPExSjTEaGPOrfi/9jtOR40yV/gT6wKJtR2p93M5+iUqc+WdgPJP"
    "Zth1CJbqjrN2eSqhGSUwzQBPlexZnyfbMz5ft6uRZk9j9Dq2OTQcfc/JDcVCXbpGV8WWYL"
    "KcceXf8hHg8WMiSY5/D7xOFLo97u/EoRW75DExpOkXAFiUYq0QAxkX06Qg7Beb/3KB1fGo"
    "ncyIdAXHJPL6f5IuDPbYOL7MJfzCImFDtPlV2TObnJV9XBUvQickPRpPEuTvDR9pwpRdVa"
    "gmq1mBqU0++2zDWSzdrO+DJVP4feoFDXBlps89tFG+USkcmSxRyYwRU/VKW4lIjxbe7y7b"
    "pkYJQogc1Gs1lo3B14XCCDXACT+ZskgXboMVOkA91PR/er+RZq7KjzQrsDbyEneb/40OTi"
    "H1U68JZPoEkteNNoqMRlUwiUNjtsWGGR4rD5e58437k+mgR0yUjwPnKq2JQ+uCRpQxs1xR"
    "Umg2hUu5y69hQtSTzcXbwlVNymifL9bQ7eGYPF0qjFOwMm6lZsJ642BRYXKrIboBnmMtUA"
    "jdSNzJEDO/VZKLhgpz4PNnMIO5WDFOjAUjWZw4zff51YXCIEHpvM4x16I0wTzs/WHWEaI7"
    "bjjyjKOfdu3dGQN2KPAWFd7oxDHl2brInQD9EmQ4Jokx6tLH1d4tIqprY3+7RIcdXqFCQ/"
    "606Aw7wVAc6aELyP+nrSBX8/XxplAUUOJ9d/dMPoBIhECzonviQDaTOfIZ2wmW4Z/fpEEv"
    "4zHuSUvxEXgsPsTWMuxlGLQwzaKAyqjYLZCG+kk0JAvc7ZdimtyVjHqXZcBotM0ifk0OoN"
    "oHS2ey+4h1rgTdcCO1wQPFk2nuvdjyUyCGh3TWacu/pxoiINtBRQainwSII0RlxGufF8Fy"
    "i25yA53OzZ7q2rbaTMd/IulikhSmC0f/FX6vqduFwiBB+yyTz2yF3YgcMFMuCvyfyFjEUY"
    "i/e8ObDTodemqSdGxMmKbtw1A2WXha32jBWqkbLKMSyFyq75/XD94fz2QCbztxqHNEzU9B"
    "CGlGObiuUewP1Y2GqY6FbusAZ4IczbS08pISXYuoHez8k2wzmTZS8+ccSwovVbbl1nG10T"
    "/vOVBrTtC2CbDI1nMk8SGi/Kw+bQeFEAq3TnmE+fmGtjD7Epncs6a9QXrAxKR1+8Gnr+cm"
    "C74VM0TQ5aOkEY2rhrpOxmf6sShX7bHIR+W4tBY8cJCJPI1WZ8CyQDhHgjAxiFjNGBOF2/"
    "PXwPDvb0AGfiWxPetQaIPi+IZ3huLQKtTJUCyfCCnUdKpVpHLaVaR/VSLQh2HvQ6whMq35"
    "5DoMT2aLfmHSVCCIaZzGMIBUAowERW9BsKUPKnhvjubj0X2MCb9IPHeQVA4l3Cz2IQO0DX"
    "hOo83m143lRw0oOTfgOAbdJJn92ksi7axdqs5ibaxVWrnPTNYEADJIO1ulGLo515i3sdJ0"
    "+6fnBNj16rJLO/bs5lf11LZYcYxiZdwNSjkplBbQ2PE4IBwtsmFlJ03zSC+6YWH7JtzU5d"
    "OcUWXev/8+P47Ojoh+142HuG2KP3tA7wTzdXn5pyTOP1Va+Va4fov8hz91hjkiEqgCi5ql"
    "IoX1ye/q2K8vnHq7OqD0pscFYTGX7ItRtLuwS3Rji88MZGKnGXZMLcUOsOLJAMEOSNtPsz"
    "Psy811rGwg8DPXxzkgFC3Pd440UQEN/WA7hAM0CEj1TCzM1B5irCIpRl/Zv6WlK4RDRAjP"
    "u39SCSfwCR/F1rzXsR5a2FGFWCYGmXre1NqzaU7e3++DTjek2YNMpd9hImRhfB2o32bqJN"
    "hgqRK+IxNBR6lkiaXBOrD/luf4ozMIeI2ZyK5VZSqLZu5DDabHjdRStZPrMJV4Om7nxNtC"
    "6zjYYK1U5DrXuKmIBkbbTEyiFBpBWOLgi3gN4HeNaM5pVPbin/j4Joy7faL29eK6YaUfsU"
    "AEnQvoBNc8y+wIvVdXW3U4K40ou98AklhDPyDk3pEsUXFsIBQQQHvhhEzebED0fR+GriO/"
    "UivLV3g0SBPU0UAA/HQa+N2YSiGLqPEr/cGaUewX7DoS7SVWCdcMJN4Zoe+O16NM6urj6W"
    "nBlnHyoH99PPl2cX1y8OIy8GX+SGRA64kElWLKP0xEiFEDLKNUVKhQV4FrXxmLm+LH9jJS"
    "Oq5MCOzuyY8HtZ8iw0JyFkBGtlIXRL9vjfu4VvR03pJwvXC12fvRSf938H2xdKG0lOCPix"
    "dsQXqvFDtXN1Tm9yxOYgGqSJ49kD0bMcaYusqmkqxXtVwr3N0d5aMBIHgUuYFYg8D/6jZe"
    "Kp7WqW0sMVrX5FY8+jS2Y5bkDssPmubuNB0xbABj1NiVnLKZEo+2rCqLzDFlMCrwL+2F3S"
    "GTc7X55fXX7+eHF7oZsgKCquQiIG/nIRRcWGKBQCq7OYOlRJmjhszpo4rKVNLIln8x/ZSZ"
    "2t00LDyq4alE+WzCNhSIJOrJCSAze6ciMgjy5ZduJEjRS40J0LkdvdItieWjGumnd4ww5w"
    "hatf4QG5I0HQUSxJiOFx6P44cDBJt6u6Tgt86MqHxDDIw6ht1dAKFkbDRiCkdIRUhJvlYF"
    "l+SctTUSYbkgewt/CCOJ5k1lHqVEhB6HQX/hGU3V3eDRsAR7pyhMt1Ljom2Ev9Fuq8qJEC"
    "F9bjgo2DTg+FjBp40ZUXMyruUpfZXWVUwwbAkX44MpGMe1TkxWRoIx97U4/IN9tb8O9iMe"
    "wRi2uoM10zoGGHLer/2St7awDMA+os7NAKFl7nib3VPbYYbPgcf/Q1/+SXpx8/6oYZoiho"
    "kjQnBvlOSJwvh+KUqR0HQzNcyZ1WjkCVDlIFSg9LH6kC5NvcDZ6sBw5C5wBdeQujEwZEGD"
    "F9Tkj8fXf8bCTozagfTnU8FzU6uJplV3MOUkdsAdpWaB0sqbdfBWxCBLDWYb2jwb37yFVB"
    "/k1d25WULLdqkjJyUCM11Mip60ToZV9RV5eXbwA80OAB/7RA0tCqucVERjC4WRyHr5Ta/I"
    "hlzSk/r+qNfmYL0ddAtKDSUsgrZKCP966PR06XpPh3TgILpyWDmj402RZDCm7two1WwDTt"
    "ISHXf3S4U90JmNSZSYu507HRS5kSGr0Y1+jF3HEez6SaU6PTTr0oXGXwR1ryXfM19T/2Y6"
    "csa6r7Hq0/9GOt7u/x0ApJFXk2zaK5hpxlS1ZPZvVReuMhUbiD0jZDI0TnnI8Omjwh6hPE"
    "3Hv/O9d/H/0h3oqXR4K46rbrb1eoKDdYBo1Qc0V5zOYOV3+JEG5+o29+GNY2fB5n9pCuPK"
    "0Qgh3VPaMquTy1WVAhBBZ0ZgEjjHXhQJkOGLCejVOXSnVuaA8sHGDf0KrtUhHFDbaLTOT0"
    "gO8AG45W8a3IWQV8E7nQA7w3+U4DRbcsQ0vgnp/enJ/+cNE2bFOrJZ6ujR63iZUZ6VkD2R"
    "YrPV+z0kz/Kzd+CcoGFyJR5Y3uAjqr297tSyUG9ZeSFyj6If8EI9uUS3DUYmSvkyW2F+lh"
    "4kuKZg35o7Lj7DAY+7bBgSxmBRJ2DbYJajbMBddRVPqbC779CcX7gvlGJ+5WWtlL9Lp6s/"
    "tm/a7SZl85HkPnglEipSZqTbTEDDnUJ+/i1mpuiGaEH7Ko8W76CvbZkmt9kp6+Pey3UmUU"
    "Pw40RmPkeavGSLTGcSXLB6i9HI5VNEO+qqVzV007FA9SY5vHJtUlIxkgyicqgydPmudOnt"
    "TGTgaEie9bQ7g5RzKn2H565G5iTJsZsApTu55DuA9sMLDBTGTFtmywTZoXH2l4SR+l/uL0"
    "rVaDwqOhNUtXKbiM40bMREysRfMFV+z9kEa5WCF6weWGKyYN/B7RAIWUPkQuYqH7v/DJPY"
    "7ekvmWe9kTsroMFkVt5kOXllMwXaGXFBD9GzmnAeA7A8+/gM+w3Sn9pk4LjOhLKypg24Ni"
    "FA9kvC3vuWdsUdWQ6qdSKR+kD/0zhvkj3cdTr54LYqTu+ZlEE0RiDsg00PKCVj10Hi8tdJ"
    "FcrY1eRFPj0ISrjD7XFZ9IiAIimr0R5x1iU7r0R8gnjySI+uQ44qP4CzTRNBd+6HqI64p+"
    "XSftdWeprxvng1ptvGAka60S/8W5Dd5vY+4MUF+NYUTRa4uZ7KJWHH+UUZvsIj9YTp+Erb"
    "t0PU/0+4rnZFbFlVJs4kQlNFH1EhYiEyf16UdFsaUamyhTmYx9x/DEWCU8MW4OT4xr4Yns"
    "RtCSMUUqkDLdk/TFbJ+uQiYjNvmcH6SazQjZ4ld4Htd8aICW2A2TKOLuBxhBpKgR+iFFih"
    "gJQ68Tm8uUUP5nMpcT20f7SivTwaW2zw5Iwx4vI/yPBZ9AL06x03y/PXssVB1jZYmg4HPc"
    "vYvXsIPfu4d3R67I0oGXuSKrT0SLKzJu3FV4GlUD4ygZ9oFchh7IXESyX6KvX5NXv36N8m"
    "G/fk36doq/A4LYYsZEPUo4JZH/0CVsFFNPCHMdIt6QlmRt4RMhqG7wTTJq8Up2Gliz7qia"
    "TrfIqwHwIce9uaNvC+7NfXwBd9VcBvcuM+w0shkKVIB8x66ZkNxpmBkByZ06im2PBXZxCF"
    "vyFOiU11VD5gOBvZr5sW4V4gCzPpoM1V6gGmYekl7lZlFEziYkYFNXMistxTZtVroa4cvS"
    "bsOw/3/rZICLB7LR+E6e1pWGd5IXplDXiuyAOFF4PJzGdaYBmfEfEVm3blp+Snzxby5Xma"
    "SUtdMWYBYbrBmNWsxiSNbZWbKOeKjk2lHrOOMCGcDfGf5oJhNhHeKqZUqIq5ocVw2p1yV0"
    "XiAD/prMX4ibQ9z8+TICAufPO3C+r1D3EDkvGtSP6zbwKpSFDwTxjfbvqh/VRgdH5TyvdH"
    "RUnqnVDo+rZLoJceJKo7o/Q7pitbviS0UgiPKjEfrSWpoE7g3j3BvPpndrdLarh1+pOkOl"
    "wei4ucHouNZgFFxKu021EFdpiPXwr5FC8L8bD5KMIQvfhSTQ40GNFB6F/SyF3I7DJ6uExM"
    "yoKkiur9FAuwqyTGXylat+8rcCtL7rK6cCAdM9vW6X06IM8yjvhgM7q7Y2Df1hFlubhvJO"
    "zji/4uuwNzfhTZZDB941OvBS214EQbehqmVSqKw2OnYIBfTPgs0QIt65Kf5IAkaYNgcqhK"
    "BFQGx4X2LD6dHdUWDYsFOvCnPlgV8jKJz28IbAcFtFRdrmaD2QdOtz9uRwQnmO7mESDy/2"
    "dlCbs48nal4YGrcGWuqj5/YFpI71SyH5Jqsx165cKpy822TLAQGrkeVTBUKS4yPBqjnDp5"
    "j0lTJLsYvInNC5R9AyoCFJG3Kk4zHeIc4bFrcbXk5de5r18HgSHUB8GjY0Culh0zWKnkzM"
    "m4V0IS6VJ55rW8XfUGNNc2xBTj3AGMMrtZyhtqShetZQ4D5yPCz+cGnNfq7SDQ/uYyW4j1"
    "vgPo7hrvkEdDpTKSY+pzftNtOedyq4Npv0vFai7jn/TvzSuiY2DcrXj3RB6/Vtx0utIF+r"
    "Uo0cU6F795H4UQtdN5w6HBd/FNcXi3tV2A1ibm7Sf0soB/kM3Wi0wEt06nlRoy7Rk0tas7"
    "yxD1JJFbYXLKQzEhRyhSEf2MgLfqe9eUy7ZXYSDhh8RvYylSj4PiDEQSGtyiuVS19lbnLz"
    "1OTazGQh66xE/uloV1U6k5E3JjHvnl/1odStSqlHsC+HukBVQXnCyfYQ5jZRcXX1sRRAPv"
    "tQERyffr48u+C4R7DzRW7YIE/0w/cQtt+DsH1FpdJIPCsTQuC+r7BxCmwPMc3zwlZ7xgpV"
    "c69yDI1qDZ2ZfRxRJvXsVlaM1CzDfPFK0/BW2F9ihBNmDyyyxlLAfsfQnB8Z/jZF2PPoMh"
    "4ox3ki5sktR3yxy9BsYU/rdmBvu6oYfXnHNDD7TBBdoxazjxHGurjay3Rwl3S2+qAmFKZ1"
    "bcrgrsh57LNlrFrs2OaGBONVWtQgLBWDOskBmzeYRx6JlU6Pc4UUWsqZzGco7Ny1ylIzrH"
    "SiNBVS0Bz7cv+0NQjvMEVBoz+4aexQdQHVDqNC4UAqRHrA+GNhq/0SO6oAVySuWT621MUp"
    "864V3J8tfrXiKoVcizk/a9SPsx0wWmKPQ4H4C5Fni5HgkQTv+d/eU+QYS1aLTu8MudKciv"
    "U3hK7wBsv6UYu/LPp/Df/mMHG63mQ/QdfwsFKDtMOWDmmH9RZpoom7pwNwRjC89MbxsVLL"
    "iuOWnhXHtaYVkbNfB+CMYHgA95/gMHGDcOpgSW8KYQjLAS7StFnA+4d2C7rCoq16Bd1Qgl"
    "tLw5pk/fDO5VsVwfq2Wa6+rYlVD/v3C66P6eBbpBng9TVWka3NkrUmV13fmmI21RKtBZrh"
    "neLDsUrYgK9q0Q8gdPA8fY077E1SfaaeidGjUQJTeBrjDJc1K5trxRb7+eC1lzU75NG112"
    "278EO0yVAhsvmPXBOg2H16zv8YKki577QXqAbmaS5B5foT+m09kD6ILS7SDvJDAamthrGx"
    "B5Jm/aJ67yOjLtxeGx/15zRPBL/EZZ5fCc0Ocydfo+Iuj9NBRbGOqBOM00U995GgP1+/R8"
    "KJzQhXpkPkkbswejN2eSPKD8QIYTH8NKDejF/pUud5z9tLXOlfSiECfyEEXZyBCg52E3TN"
    "UZuDPeZWjQON8OcEQwppjw9fv3n99ujkdQZ+9kob5pI0x+hhkp1oHwdPTcm9KU213uopJH"
    "s8aV56SpPut5lV/JfT67MPn06vf8l65Wam8cerT384k3TLPfvl9uK0GsgQQsrr5KmokIKr"
    "wmhXRUAe6UMnPpcpIfnNZC5D1d3Os9+gVMUEtyCUPW6y7FFy3nuA9ybfaaDolp/xErjnpz"
    "fnpz9cqLXHZTb21/Sr/Tm44ZsMCOuNjkwtOGwlzo2yO7fZwRE7RS07XajUgMlJvBB3HG+G"
    "cFYpNUIBwY7YGmGPLpz3iOGnqLfhlMOH8IQuwkJin7zpUp+bQ7KgwRfkqMWXkZ5H5YyWZH"
    "0/2Ra7ZcCGE62eQbMkEhAxxdBNOrBVxYxSIhHUbYKtCx4N4DJ4NEzRF8CgfgZ9hGK75ZIE"
    "9y1mTfy2il0zy1aubh+0pKiQIiI6uopwa1KDNMPcLuF/v0cL36HC4BBtYcWUZHsahV65no"
    "EEBJIOQj1urNJESLSZhfZBJkisNgtnp11jTZNc0EDoWQEf9UmzZq5PJTd2a0CiTAgs6H72"
    "kyk/use/SAbwd4Y/0ku62IklQvAGGG0nCoXOJx2YXCIEX4DJPOZ2BQ0m/InUrrcpE4Is7S"
    "xLC/aOOvwFIoC+LzeMALUHF8wg6ytGFSdM4QAqZDSk0gLQVUO3Il0NdHFFDGj0cKXsWeXg"
    "ytapxO0Tt59wQGGUuhGkQfjmlStrBtLVtaqBL1XPBTinjHVORSOvLN2OPWUqk2PEXYPxm+"
    "jbE6Om3b2nQja8Jggb6eETo6bdyadCNjyw+08zgZ40m+tJozvPFOaYrpxjWmpF5VG7WxZH"
    "mRI8NyZ7blJeBQQzvQF2dcrhPVgbmcfcOCywUa1vHhO4QTfN4WZ1+94KVG0cBJI7tjUDKS"
    "XZHpqvNovmlp2NEYAWvesAe0I1mHMMQeNndfL3K2I8LOw9zELr0WVu2EEprRGDXmqyXvor"
    "df1OxkeJEFIDjGYypJDvXKZCAqYJLBDJTPxL0C5cqNDCdKT1EmGtrq1jpeT9PBbPJBYHpS"
    "076xWRxavXx/eysNVA8a3cfWr4pnK6F4g1klcMk+0aGFduNu30lVqf6XSSel/9prOx7AM5"
    "5/KczonMu6rdKDirVhsyVgDUyu7T4qnuA6ZhSb9yTI4u7qeylpsaIH1OHI5DPUgBccgs2n"
    "pNYX6dbTRAeV5P4Gwyd+ogavbr/hxtp9612ywjR1UrkRp5G+/enbQEk+TJ5s3CmnNk/xVY"
    "LF2kkCCbtNL+HUPCQ4pYSOYjtGDEQYs5mjxFVduh63ko6ZkmS53ttIc0qTZvPS42gSbc5l"
    "jrI9ScORvxSgv/lAL8iODK3V8WQIvZHTNAP14IgcI9CBTGWoD2Y1Uig6eqL2d8rpOt6ccc"
    "3DiyqrlQOoC6XYU3WX2XuQckNkXRddBsVcyLq1aaFZdc439CIgctFPo/TlpBvUdL0eTWDR"
    "HBgc/NA3FiHIZcP2r65BHnngSIiPlZdTOjpz1VmknlZYZQtWeCcGqzPfAsMs07pEhWKeHG"
    "WDOW3iWADsD3kJnNVSupl31lcnZGCCx4FsnxgwN/OZVEK3+6ufokRz1ZXjX/XDtE/0Weu8"
    "/RABmGAoiSzZcWKmWzygo1TOeSSWVig7MK5NS2F0HQKVm3QgpWuNFWOLRvfxZsDoioN+za"
    "v71ICiUWJvOZzOYefSL6brUKIWQcdy5oonaUnaDNgQohcKB7zKzi2NGJmlVIQWvvHjeji6"
    "CDf79EBvB3hp9/AZ9hu5MoqtOCNOopzlJubrfNnHHTHgv1pPGKTFYZkxkJkR4Qvsk2Gii6"
    "JXGrgGyqpfSA7cfCVvslSVTBrah0CvCmangP8F4UthomvBWbRQHewsXWA8Jxeuxtec9hQl"
    "3XCIxqPFtP+JbEwKVZ4c3B8DwbPS0xUguLn6KAiF+EMHsgDrqjwbsoSB2HwhAOCJryH4Vw"
    "iCg/Xgj7DrLpjESjkNDC9whjyYzHKX+Pb0EfSSDLyN3Y53QOn49QrRcuf4jCBYP4+s6V0l"
    "FLfN2mTFab0hbaSijAQutuIGdPRhl2tYG1ObXJ7YjzkbVxxk5VijXwo9KbWKFf3+G4pTNx"
    "tVufQGtKLDanslNPqUew3xDcKlNWoJ9wUnOw78MBfnZ19bHk+z77UDnXn36+PLvg+Efw80"
    "Vu2HDck0u0YwyiTAvRJrOjEN/mLt+uA6PLlBBrMpnLjISh1+lxLlMCl03mckB+JXbYoZdw"
    "jRBaCSu1EoYQ7q4Vcwjh7poDEMI1hA1QfbpjFsQ+Pm0GlMgA/r6itzGsPYQOrrON9owNqg"
    "GD0gFUaqYGcfHNx8WhJaAewrotASF8u9HwLSQf9J58sKt4bXT9SYO06cXYFpnN1qyKxjaj"
    "qhbjLAmAKOYFIUwzQ5ihG3pao+MyApPjZx0dU/0P5it+LQ2QK2QDhHojc/pcWw/mdP0A8R"
    "0rzUptGZVam5Q6d+1wEUhkRXNJaYFkrbJSM1WJrVWV8vdduQRpaSCQkwxmxlJ/c/Igb2cX"
    "eTvUftBDPSOBkEBnXzQ/uNacBFbz2Ihmd7SMdkCs6E2eiAzfR2LdBXSmG9OvkEJQ3+Sgfs"
    "Is2eAKJS7HhMBjk3mc5MxZDn6SJJm2RI7KZCAm62LSFd3CxYMg0QLaskdLdFvMHU29QXub"
    "OwrjtXs9v9D05VncAIu505HNZUpgs9Fshiwd09JEIMxeeMZ6CrM3ByphgJAW/JIBQv0Fdj"
    "/4E/rtQvRhPpAEdwvvjtoCvK5YZ5FsoULNrU9D1yaiITRGqZfndwzxz3gfVcUuaeDERbEz"
    "7BC0nBI/KX7lGo0zEoThlER/RIQe9u8X/DfK6m43+lnSiTlFv1VkQbjhU/K4PPDjVRuh86"
    "U6LhRqb40NXO/0+jbTUN/2gJHyE6XOgQohKFCdWRBJsRr2zQHvdP0AA95HKuXOR83lzke1"
    "cmcheurgNke70/XQQXmNWDf4WLqwYu+Mb6HEdSpox1D+ug/8rejRGokWZULQDfpyrjTH/7"
    "WdK+eFrfaMFarOlcoxNGteFZveLCbFny+ZW1VZM2qfX8WmFqsuV/AeTAK6ZCTgZjkOEeby"
    "gzgopGhC+H89B724/vEcvX119Or3MneAHvHqvHOw042004nvRK3VdMyUIs0ATZXDV0rJz2"
    "JZc3emV5IWCAls1hSzaRe8M8J+QN/t6S9BfqKSDn3SnA59Uk+HHh+fOFoo5xTDPNNqR7rt"
    "RFcx5iqmFsLp+gHi+1oF3tfN6L6ugQsDmnc9HA1cHc/BFObqtvtIug0Fq9KC08NkTnuYhV"
    "ZTe9Lm7kdlqgHFo3rMr7ejcbT6gaYiHVxVffmSElx7cCWd5jvtGSNUPUnlM2iSI+mUBK49"
    "PZC4j5J3Rm1OI5yv2WQ3AS2vznNx6awpWJudNY0J4802V3PG+BDMrvHxsUod9fFxcyG1eK"
    "9ync0l3ZparNp4+QDR3YjTgH9iSGSXU3PkvkACwXvN4H1NTdjmZfbb/wPZiHqn"
)
