from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "achievement_scheme" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tiers_on" BOOL NOT NULL,
    "badges_on" BOOL NOT NULL,
    "needs" VARCHAR(4) NOT NULL,
    "window" VARCHAR(16) NOT NULL,
    "below" VARCHAR(12) NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "merchant_id" BIGINT NOT NULL UNIQUE REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "achievement_scheme"."needs" IS 'all or any of what is asked for';
COMMENT ON COLUMN "achievement_scheme"."window" IS 'over what time figures count';
COMMENT ON COLUMN "achievement_scheme"."below" IS 'what becomes of who falls below';
COMMENT ON TABLE "achievement_scheme" IS 'A merchant''s settings for both; without a row they are off.';
        CREATE TABLE IF NOT EXISTS "badge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(40) NOT NULL,
    "description" VARCHAR(300) NOT NULL,
    "icon" VARCHAR(24) NOT NULL,
    "picture" JSONB,
    "measure" VARCHAR(12) NOT NULL,
    "least" BIGINT NOT NULL,
    "most" BIGINT,
    "is_active" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CHECK ("least" >= 0 AND ("most" IS NULL OR "most" >= "least"))
);
CREATE INDEX IF NOT EXISTS "idx_badge_merchan_671f8e" ON "badge" ("merchant_id", "id");
COMMENT ON COLUMN "badge"."measure" IS 'the figure it looks at';
COMMENT ON TABLE "badge" IS 'Held while a figure is between *from* and *to*.';
        CREATE TABLE IF NOT EXISTS "member_badge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "gained_at" TIMESTAMPTZ NOT NULL,
    "lost_at" TIMESTAMPTZ,
    "badge_id" BIGINT NOT NULL REFERENCES "badge" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_badg_members_11233d" ON "member_badge" ("membership_id", "badge_id");
CREATE INDEX IF NOT EXISTS "idx_member_badg_badge_i_5c3d9e" ON "member_badge" ("badge_id", "lost_at");
CREATE UNIQUE INDEX "uq_member_badge_held" ON "member_badge" ("membership_id", "badge_id") WHERE "lost_at" IS NULL;
COMMENT ON TABLE "member_badge" IS 'A badge gained; kept with its end once it is lost. A partial unique index: held once at a time.';
        CREATE TABLE IF NOT EXISTS "tier" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "description" VARCHAR(300) NOT NULL,
    "color" VARCHAR(7) NOT NULL,
    "picture" JSONB,
    "rank" INT NOT NULL,
    "points_needed" BIGINT,
    "spend_needed_minor" BIGINT,
    "multiplier_bp" INT NOT NULL,
    "is_active" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CHECK ("rank" > 0 AND "multiplier_bp" > 0),
    CHECK (coalesce("points_needed", 1) > 0 AND coalesce("spend_needed_minor", 1) > 0)
);
CREATE INDEX IF NOT EXISTS "idx_tier_merchan_1536da" ON "tier" ("merchant_id", "rank");
CREATE UNIQUE INDEX "uq_tier_rank" ON "tier" ("merchant_id", "rank") WHERE "removed_at" IS NULL;
COMMENT ON TABLE "tier" IS 'One of the ranks of a merchant''s members; a member is in one at most.';
        CREATE TABLE IF NOT EXISTS "member_tier" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "reached_at" TIMESTAMPTZ NOT NULL,
    "stepped_at" TIMESTAMPTZ,
    "settled_year" INT,
    "tier_id" BIGINT REFERENCES "tier" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL UNIQUE REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_tier_tier_id_db65f7" ON "member_tier" ("tier_id", "membership_id");
COMMENT ON TABLE "member_tier" IS 'Where a member stands.';
        ALTER TABLE "reward" ADD "tier_id" BIGINT REFERENCES "tier" ("id") ON DELETE RESTRICT;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "reward" DROP COLUMN "tier_id";
        DROP TABLE IF EXISTS "member_badge";
        DROP TABLE IF EXISTS "member_tier";
        DROP TABLE IF EXISTS "badge";
        DROP TABLE IF EXISTS "tier";
        DROP TABLE IF EXISTS "achievement_scheme";"""


MODELS_STATE = (
    "eJztfX1zG7mR91dB8flj91KMy5ItrWJfXZVsaxMntuWTlNvk9lI0OAOJsxoOmMFQXOZuv/"
    "sDzPsLZgiAQxIc9dVV1iLRIPlrTKPf+39Hc+oSn734TFwP/+j5ZPQG/e8owHPxj+abYzTC"
    "i0XxlnghwlM/WS2WTe6zdVMWhdiJ+Dv32GeEv+QS5oTeIvJoINZfBwQx718E0XuE0cJzom"
    "VIXqBv3x7J+ts3JL4EQ9j340X8X4GLPIYC8kRCtGTERfgBe8EYMYoWMxrwJXO8Ro+ELJAX"
    "oXsaogdK3Rfiy7jU4d/GCx72/LnLwPvnkkwi+kCiGQn5p//884h/jHhv5bnRLAZwvSCjf/"
    "yD/8sLXPIrYWKZ+HPxyNEkvlvhiecKmvj1SUzJX3vnPXwMoh/jteLXTicO9ZfzoFi/WEf8"
    "q+YEXhCJVx9IQEIcEfEJUbgUPAqWvp8yNGNb8iOKJcm3LNG45B4vfcFpQZ18geK10WTy5f"
    "pucnt1N5mMGqcgoygxKH3JoYE4QfyrshiAB/EVfv+H09NXr344ffnq/OLs9Q8/nF28vOBr"
    "4+/bfOuH35IvU6CVbBVj9vGPH7/ciS9E+TFNTrB44beYBkc4oYqZUXoiSOjMcBBNdNlQI9"
    "zMjwz9LoZkLxQcKR61gbGkYEH6+FShfz/DoRz4dHkNcP4zjhHwOf514pPggQuON+j0vAPL"
    "/7q8ef+ny5vvT8//rQrol/Sd0/itKrS5SKqC23qo8/VDOs6nJ69/eH3x6vx1forzV7oOb/"
    "OgxmhonNRs/QCP6oXCSb1oPagX9XMqxLNM/AY4XMuxzShq2E7XEWFHiG6XEP10/U7sPGfs"
    "n36K77uPXy5v/v7958u/xRjP1+lbn66//DFbv6AsegjjjUbv/n53dVnD3AmJwGeCoybyH/"
    "g7kTcncuyrlDUOuCnpi+wfw+LG3cfPV7d3l5+/Vljy4fLuSrxzWuFG9ur3dZGdb4J++nj3"
    "JyT+RP99/eWqzrZ83d1/j8R3wsuITgK6mmC3jEn2cvZS9dEK6WJhxOYqZQ9sTrVL4HI/XB"
    "YWxf1jSasVL0yx87jCoTtpvENPadva5lvz03n9FRzgh5hJAk3xPVNj8q8Ln+KqSVN9Z9xl"
    "Yy6LNRvty0skbFGEmTDLHP5Z49g444YYInO+z5oQtJpRxEgQiSXY58bcW5SeY4TvI27wYe"
    "Ry424Z+IQJUxB58wUNo9jaE/s2rcu9farEtgQb0h6DBWxI61hSsCB7ErVZUCMEFhizIP5v"
    "A/t26yhbP0Dr6PTlSxVL/uXLdlNevFfFVzgv9c52RgGH2vhQsxk+PTvXOdYFxQAP9vlrhX"
    "N9/rr1WIu3wAp9JvZJ1ce7iAx4XCID+9M2/mrYn8VBWOAwYpJrLCX78S83xMcxkk2eV8zK"
    "r3yj432oi1fTc/nb7k30GLFWMz3Dc5OpPllkCxXs9YVHnDQsK4zoOMQazXCEAppY1R5DcR"
    "iWG9DirwDNyZyGa5kVvtVe0rht4XsIlvMpfxVithYpYe32dsqtBgda4S8IhqQK9xbXguhL"
    "xwndUfQlFaa6gqRCNqTDvAeR0tBX6txosuJHGhLvIfgLSZ6Dj/yb48CRGdUNl/eRsaFNL+"
    "Evh3iVX4HVA8h/P//VJEpM4svb95cfrka/HSYMcelE3pMXrWUaTv5ep36Dy6s2Kje3dM5V"
    "CQ5pooTM+L6c4+4YrUIvikggFBARI+DbBExsTYNkpeu5wuOPvsTKivD/PgiyJB0tgVOS47"
    "bbj/uf4H+C2+X0F+JEDOGQoIXPzwDyXMbVLI+feL4XV6+Y7/F/+h5haEp8uoqT6rhGxj94"
    "LvLtxLXw7Rvi+pfLBHGcapdcvgzRwG/VxWp61891zzj/X75EvBzvNfMWjTcq67nJ+A9Q3q"
    "xU3h75j9fxp2XrwZum4E07aCTKMvfKYRzGzpJFXFSH2hyoEQIHTDnQuCN0noIaKXDBOHCS"
    "aBMTXXFfpzMS+7ZxoCL1X50qSP1Xp61SX7wlx1r3uFfp4KybnnWubtNQ+6RXqQao3pyopL"
    "OftKeznzTS2RPIdI95mQpcJsan3KdOHJjRxr9GCHLGlANyP+2fb6+/aHlpXc+J0P9xM54d"
    "4+HvQFEgUfHVZrIkd9WWxMx7iaNWbPCuBjoNvQcv0BHsBcUAhXr/2ot+VgBkfBx/RsAuXc"
    "F/ptORxAssXh53OYB/SRds9P3+RMNHFFE0JcilAUlzvIX71aHzuRe9QY6P+RF040xxjFaz"
    "OGAdEs5+/uLKi2ZI/NTf0/v7MRJJLnyJ8OFG/BP5Urej2HnPnw1J6VYrB+BnPcidBZrYIT"
    "SxwCETzWLxMk0vrqTDSpaafa2SZc5XdVjYjSzzRehx/TWSgNwqt8sk+7OvX+5WeveWXBMu"
    "A4PE14IK1Fzr1Nyq9RKR+UKW0trujyqRwPPSCKAl2utkqiXnq1QQNFBQYbjxYFIUXpBBRr"
    "7Ngikx5gw4XCEEHtvMYx+zaELCkEqSodtlZZVqeLLyTKn68qyj+vKsWX0JdWqDfaIs8Vpe"
    "Og5dBtIKneytcXf6arFIoTTHpw9e8AKJ3okpJXJwINyKGGW5SHH+5ko4HIVPkImUUeyjLF"
    "eMyap0+toW/I5H6neENgCFg+ZUyUFz2uGgOW1cRGTO9TMdgHOCofm/Ts9U8mf5qvYuC2eN"
    "DNoYrQmXSB7f1OS6l24AarRtl37F5yma/uo8UjnB0B6p/lO2Yqi2eZ6kG8DzZPXzhBnj6p"
    "07mWEm6T7b8VzVCYdnnJ6cqrRO5as6dIJG+1QfBw9LblXoeQEKmgHqXir+0nZ3acNbCub/"
    "YCWXURuTWMmL6CMJtmxm8plvdCf2OT7B1trKpFKbQBjj+26J0m2yy/E+Hd0g/UKnWwJ0lb"
    "YxHOgpWizZbMKW0/wTtoTrK9/vtrTdkA6Wlo+yWbjYDux1QO4o/5/N8L4v7TWQ06jpzP2R"
    "i/VlSEYSZ2721rjLmXtfWqTSFznJ3IzC9RjFTlf+x3QdtyUWvtb7kM5FlmdI3iYZn3FqKE"
    "M+DR7EfzFacbzpir9AH1mcHirtg7ybT1HpBzBdOo8k8W1Dab9E97XC9VswSdUIKSgGaIL8"
    "QcWZ8od2Z8ofmvVvUCrxDK2OXQYdC/NDclNVbJOOMXG5LaQce/SCx2QMW8SQYJ7L7xOXL4"
    "176PMrRWz5Bk1pNEPCFSQa1sSD2kQ67xi5BBd99eP6BmkkcicfAnHJI72cFsuQP7ctLrKr"
    "YDmPmVDu8FV1TRbkNl9Vo5Xo+eRFohnmfZLgo+05U4qqdQTVGjE16E9w2LrhWDZrO+OrVP"
    "0ceotCXTtoZc5vF22UK0Q2SxZ7YAZX/FCV4koixq8Lj29nkoFRoQQ2W81moXEb8LhEBrkA"
    "NvM3TQI1aNpTpgPdT0f3a/gWGuxo8kK703EpJ/m4+NDm4h/XOh1XT6BNrY6zaKjEZVMKlL"
    "Y7bFhp0UZvjcjkZvxkEPf3XoCmIV0xEr6NnSoOpY8eSdv9xs2HhckgGgKvZp4zQysSDziM"
    "3xIqbtNL0/fm4J2xWCyNO7wzYKLuxXbialM44UJFdgO0w1ylGqCRupN5fWCnPgsFF+zU58"
    "FmDqFROUiJDixVmznM+P1nxOIKIfDYZh4f0Bthm3B+tu4I2xixH39EWc5599uO4LwVewwI"
    "62pnHPLkOWRLhD7EmwwJop32Plh4rVlI+Xvjzu4HC08nB+n07ByFOHDpHE29iI3lfqXbP1"
    "3+nq98i7KsijleI5eO48zW1YzOx3GCUTIhK+uiusIMBTSKc4maHq99frDhoC1wkVnpIoPG"
    "CoVjTMVd09H3Utb2ktx7v+rAW1AMEOD+68DBwbsXBy9z6EKmurS3Ji4ooDnxFs2JLXIDgv"
    "9gZ/4D8Ok/CzbHHRINM5PqtPBA28zpkDxxFcOEz1VK4LLNXM6E73StP5a1TgrOX+M6BJgg"
    "d2gOHHQ+NDwE4hVGl6FD9GuhymQAf18BqOxc9xCB+lza6shYoRqCqkmBSgzqht/SNx/f34"
    "0kp70HdG/zjQaKbeUBV0A2uxN7wPZTaavjukVVwa0pEArwFnpfDwBrdGc61uPb0JNbMD5M"
    "xnzOAEl8scyc9vgiKa/a3OIgyLuf46hodY7zJudv40GMdMnfL5bGXQbi+J8XPHlRfGJFIT"
    "ddkEDS4WA3nyEJGv5cuSaznA0OePWNpNH0PyDh3ha9ZwzRRKVg1wDatNuN8E46tYfUN+7m"
    "kdHajHXSyoPL4HWa/VG/AQ4TyIVew7vuNexyQbCeOHihdz9WyMBFZuqfWXj6aQplGmhZrt"
    "Sy/ImETGq9tp7vEsX+/F8nuz3bvU3NjJV5ozhWlRIC01YHsn6hXmDE5QohBCtt5rFP7iOT"
    "vIOCDPhrM3+hIwpEoZ83ByAKDWFQG1mxuzAotF3qo8wRAqFbo6sWCFUpI80L7rYslCyX9w"
    "1EXtTaCkC57YbZPkKasm0Lbr+m2wzn2a0lKrtk3sfoo5t8oxvCf75Scc8xAubNFzTc9sH7"
    "GG/yZzod0sO3y0SL/AaVJFqUb9f2RIvyda4yS2IxWzPPwT5iM7qQzYFoLtiY4hB/8Xoiw8"
    "8jx4vWk0eyhhJpSGqw73mvBm0uVHIaLtpTGi4aGQ3YdUPCJAK1Hd8SyQAhPlEqQz/pqEM/"
    "aRaiCxmjA3G2fn/4jkZHeoBz8a0Jb0YDEG+EeI4Xk2WolfdUIhle6PyVUmPRVx2NRV81G4"
    "tC6HzUZ+gcarpboR5S2M3xqVlBd4UQQqs28xgCSxBYspEV/QaWLPXO2ynXNjjnI3x/vx1C"
    "GrVdR4kQhC+6ARLvEv7Ihok3fUuo3ie7Dds1DxEfFZRo6HKzbTuIrsUeA8UHImIHjvXkCp"
    "kk1lNW1jomh5dXbYr1tIMBU58sNg7GHfEa5i8fdHyF2frBNQJ9rVJh87q9wOZ1o74GQmG7"
    "jCRQP5mtrhxGyAgGCG+XWMjQ/aEV3B8aYUbH0RxPVlDsMULz/348fffq1Yf9BGp6htinD7"
    "QJcHuL4Gz9Vg2C7dSYZIjupD8w//iIazcT7b4ADcLhRcl20h5gRabMi7TuwBLJAEHeyYxD"
    "67MVjlrLWAZRqIdvQTJAiHvus+Asw5AEjh7AJZoBIvxKJVuhPVehMfTBm5PJv2igJYUrRA"
    "PEuH9bDxJCRpAQcmit+SiSBRqRaktjqZbyvdshn7VI3BKmATbLlNYrbgmTRq3iUcKU9MPd"
    "NvI8tK7B1RInEbeikdBHRY7ytrVOxW5/SRKeh4jZgorlk7TKeNsIdLzZ8EbP1pLq5lOuLs"
    "68xZZofc43GipUU+w+bCuy3ok9hgpQ5G2d0nDnKWU0HCU8jDzMydZS6TbZZagg7TMv5igB"
    "WoTUXTpb323JLkMF6aDZQ0eKmIBka7TEyqFCBD0HlBRK7PmTSHgL+A/bVqfke92lWw0Vr4"
    "CstkTpC9/hKx2uaEqNupDMxbfcVjlIrLqbdLPBYrZks4mD5wvsPWx7B37le71PtxoqXmwZ"
    "Pm3tY7mNNxkqRCsynVH6uCVGPyW7XAVu/FgPCSytbOyKQv8Q4nk7rNcBuaP8f5S0+myr40"
    "pmUTqA2Jl55IkI63fCnBmRpcDqY3ZZ7HqbbzoQ9DRT/rPjI8n4L52s9oT/0kne3NvpbkaQ"
    "T9fYj9YoJZyTN2hGVyi58BEOCSI4DIg7RmzB+TNGOHARCdxmI6itd4MqgyOtMoD0iFGvoy"
    "ZE9CTynmSylVKf4KDlUJfparBOOeGucM0O/H7TId5dX3+qZEK8+1g7uF/++vnd1c33J3EK"
    "BF/kRUQOuJBJk0RG6YmRGiF0NdAUKTUW4HncmJibhbLij42MqJMDO4zZMeX3suRZaK9gyA"
    "m2KmEwAn/07/fLwBG4ounS8yMvYC/E5/3HaP9CaSeVDSE/1q74Qg1+qM7iK+htTvcc0XsU"
    "j+QT01TjZznWFlld01TJAVVJAW3PAG0kgDo4DD0SO8Bw7rTSuJql9HBFq1/R2Pfpik1cLy"
    "RO1H5Xd/GgbQtgg56mxCarGZEo+2rCqLrDHusJ44j0ZyqcDC/eX3/++unq7kq3ulC0s4kI"
    "4nKKi6g4TI4iIbCMxdSJSsXFSXvJxUmj5mJFfIf/SCN1tkkLI3hMNSgRU/JJFJHQiBVScu"
    "CGKTdC8uSRlREnGqTABXMuxAkOE4Kd2STBVfMOb9kBrnD1Kzwk9yQMDcWShBgeB/PHgYNJ"
    "zK7qJi3wwZQPqWFQJKx1tZpTsDBaNgIhpSOkYtwmLpYlBHQ8FVWyIXkAewsviONJ5oZSp0"
    "YKQsdc+MdQmru8WzYAjphyhMt1Ljqm2M/8Fuq8aJACF7bjgoNDo4dCRg28MOXFnIq71GOO"
    "qYxq2QA40g9HpgsN3UhGOiBG9KYekV8df8m/y4Rhn0y4hjrXNQNadtij/p+/crQGQFpiNQ"
    "mXfktvm82hhvoeeww2pLVdN/yTX1x++qQbZoijoGnS3Byv0ZQk+XIoSZk6cDA0x5Xca+UI"
    "1OkgVaDysPSRKkB+XXjhevLIQTAO0FW3sDphQIQRs+eEJN/3wM9Git6cBtFMx3PRoIOrWX"
    "Y1FyAZYgvQdkLrYkmzvk3ApkQAaxPWexo+eE9cFeTf1HM8Sb+zTk1SRg5qpIYaOfPcGL38"
    "K+rq8vINgAcaPOCfFkq6Ybf3p8wJBjcP9uSlUo9gsaw95edls0vwfCmaIoqyby2FvEYG+n"
    "jv+nhS0zohTyS5J3VUQiktXLKyUEpSSK6pvdTJANoOaGPHum6Aqk47IIT37PeNZlzIzKiv"
    "V5RRpQLx3rt4j33qaW+MBT/pOOu9oxkikW0xpNyFQ0RJSphmfXPlF4QOd+o7AZOMmbRcuI"
    "ZNwKuU0ATcuibg9k4MfybF+qJPgmIX9mbHFJXZ4llvj0Yoof/J4gdlWVtbj/H2c8W3mgya"
    "DHyWNAnJJ0G3twhh+ZKNDUIuA5TdeEjUZaKstfoY0QXno4uma0QDgpj3EPzeC97Gf4i3ku"
    "WxIK5HZfrbFRqGWCyDxqi9YUjCZoOrv0IIN7/VN7/jU2Y25KVM2AOTLfMgDInHuT2kK09r"
    "hGBHmSfMppenNgtqhMACYxYwwpgJB6p0wIDtbJymVGpy40caEq5U/oWsFS2XAc5KqtsuNV"
    "HcYrvIRE4P+A5wyFId35qcVcA3lQs9wHtb7DRQdKsytALu+8vb95cfrmp29wbvR482ejIa"
    "S2ak50OzOqz0Ys1GM/0nbvwStFgKHwTHA4kmHug+pPOm7d29VGJQ/1zxAsU/5B9gZNtyCY"
    "47jOxtkoCPIvtXfEnRi6d4VA6c/Bv/V4q4/Lxn621G2TDTqf9h3XYFEg4Ntg1qdnt4QFtP"
    "2SZAcCSKikGIAMbl6oJerVPKtJztYPqabjNUmGDc27aDJDQNg9ocWImB0JwU224o1GbUKg"
    "f26EIwSuRmxS0MV5ghlwbkTdKC1YvQnHBpFTfoz17BAVtx80HS+7+H/TbaHuLHgelhjWLQ"
    "aXoQSZ5Vux6cLh+gGnxyqmJi8FUdHT4bZoZ4kFrbQbfpwDnJAFE+f60A8vnrVozFW/W8Zy"
    "a+bwPh9lzbgmL/ebaHCVbuJKPWCYlhVmCVEnIDrI4bgzEPxryNrNiXMb9L8+ITjT7TJ2ng"
    "IXur06DwaTSZZ6sUYg/JwAYSROEaLZZcsQ8iGif1Reh7Ljc8MZHo3xANUUTpYxxrELr/9w"
    "F5wPFbsiBFL3tCeqDFoqjLfDBpTQlTmHrJJdK/kQsaAN68vi/EAcOOUR5XkxYY0ZdWVMK2"
    "B8UomXt9V93zyNiiqiE1T6VSYlEf+mcC8yd6jKdePanISt3zK4knjSUckGmg1QWdeugiWV"
    "rqNr1ZG72Kp8uiKVcZA64rrkmEQiLqz4n7BrEZXQVjFIiOCnE/PVd8FH+BpprmMog8H3Fd"
    "MWjqpL3uLPV1YyduzSned/CSkbwFW/IX5zZ4v625M0B9tYYRZa8tZrKLWnFMYk5ts4t8tJ"
    "qtha278nxf9AVN5mnXxZVSbOJcJTRR9xKWIhPnzSmJZbGlGpuoUtmMvWF44lQlPHHaHp44"
    "bYQn8htBS8aUqUDKmFd7iBmApkImJ7b5nI8yzWaMHPErfJ9rPjREK+xFaRTx8IMOIVLUCv"
    "2QIkWMRJFvxOYqJdSR2szl1PbRvtKqdHCpHbMD0rLHywr/Y8kn0ItT7LLY78geC1XHWFUi"
    "KPgcD+/itezg9+7hPZArsnLgZa7I+hPR4YpMOsCVnkbVwDhKh4Ihj6FHshCR7Bfo27f01W"
    "/f4nzYb9/S/t7i75AgtpwzUdgUzUjsP/QIGyfUU8I8l4g3pLV9e/jEzUH1n+vZEdlctH+A"
    "v9JKf6XRyLtth90Z3S8vB8CHAvf2mQAduLdPAgDcVbMcvPvc5NPIcyhRAfKGjVkh7dMyAw"
    "PSPnVU3v5qONPgtuQp0KlMrAfTBwJ7PSdk2wLOAeaDtJmwvUA1zAwlvZrOsoicT0nIZp5k"
    "2mqGbdYPdzPCnyu7DcMz8JuRaS4eyFazPH1aN5rkacaYQsUrckLixoHzaJZUoIZkzn9EbP"
    "d6WWEqCcS/uVxlkiJXoy0gC91izWjcYRZDGs/B0njEQyXXjrrnzRRkAL8x/PFUR8IMIq5V"
    "Soi42hxxjahvElQvkQF/beYvRNQhov58GQEh9ecdUj9WqHuIqZcN6qdte5+VCsYHgvhOO3"
    "s1j2qrg6N2njc6OmrP1GaHx3U6QIe4SQ1S058hXaES368KBFGYNEY/dxYtgXvDOvfGs2kP"
    "HJ/t+uFXqttQ6WF72t7D9rTRwxZcSodNtRBXaYT18G+QQvDfjAdpxtAE30dJr1DtZKOCFB"
    "6F4yyS3I/DJ6+RxMyq+kiur9FQuz6ySmXzlat+8vcCtL7rq6ACAWOeXnfIgWSWeZQPw4GD"
    "1WHbhv4wy7BtQ/kgZ5xf8U3Y29vzpsuhN+8WvXmp4yzD0Gxub5UUaq6tjh1Caf2zYDOEiA"
    "9uij+RkBGmzYEaIWgREBs+lthwdnQPFBi27NSrwlx74LcICmfdvSEw3FVRkTVA2g4k3fqc"
    "IzmcUJ6je5jEw4v9A9TmHOOJWpTm7W2BlvrUvmMBybB+KSK/ymrMtSuXSifvLt1yQMBqZP"
    "nUgZDk+Eiwas/wKSd9ZcxS7C+yIHThE7QKaUSyVh3Z4Iw3iPOGJY2IVzPPmeXdPdaiN0hA"
    "o5YWIj1sukXRk415s5AuxKXy1PecSfk3NFjTHluQUw8wxvBSLWeoK2momTUUek8cjwl/uL"
    "TGi9fphgf3mRLcZx1wnyVwN3wCOj2rFBOfs5t2n2nPBxVcu0163ipR9z3/TvzSuiEODavX"
    "j3RB5/XtJEsnYbFWpRo5oUIP3hMJ4ua6XjRzOS7BOKkvFveqsBvERN20M5dQDorpuvHQgR"
    "fo0vfjFl6iW5e0ZnlnH6SSKuwsWUTnJCzlCkM+sJUX/EF789h2yxwkHDD4jOxVJlHwQ0iI"
    "iyJal1cql77KROX2ecqNacpC1k1S+aejXdXpbEbemsS8B37VR1K3KqU+wYEc6hJVDeUpJz"
    "tCmLtExfX1p0oA+d3HmuD48tfP76447jHsfJEXtcgT/fA9hO2PIGxfU6k0Es+qhBC47yts"
    "nAHbQ0zzfWmrI2OFqrlXO4ZWNY3OzT6OKJN6dmsrxmqWYbF4o2l4J+wvMdwJs0cWW2MZYN"
    "8xtOBHhr9NEfZ9ukpGzXGeiElzqzFf7DE0Xzqzph3Y265q/Z+zHmdg9tkgusYdZh8jjJm4"
    "2qt0cJcYW31QEwpzvHZlcNfkPA7YKlEtDmxzQ4LxJi1qEJaKRZ3kgM07zCOPxYrR41wjhZ"
    "ZyNvMZCjsPrbI0DCudKE2NFDTHvtw/XQ3CDaYoaPQHt40dqi6gxmFUKBzIhEgPGH8qbXVc"
    "YkcV4JrEtcvHlrk4Zd61kvuzw69WXqWQa7HgZ40GSbYDRivscygQfyH2bDESPpHwLf/bX8"
    "eOsXS16PTOkCfNqdh+Q+gKb7GsH3f4y+L/NvBvDxNn6232E5iGh5UapJ10dEg7abZIE03c"
    "fR2Ac4LhpTeenim1rDjr6Flx1mhaETv7dQDOCYYHcP8JDlMvjGYulvSmEIawHOAyTZcFfH"
    "xod6ArLNq6V9CLJLh1NKxJ1w/vXF6oCNaLdrl60RCrPg4ellwf08G3TDPA6+tURba2S9aG"
    "XPWCyQyzmZZoLdEM7xSfnKqEDfiqDv0AQgfP09d4wN4k9WfqmRg9GiUwpacxyXDZsrK5UW"
    "xxnA9ed1mzS548Z9u2Cx/iTYYKkcN/5JYAJe7T9/yPoYJU+E57gWpgnuYKVF4wpb9uB9JH"
    "scVV1kF+KCB11TC29kDSrF9U731k1YXba+Mjpf4Mi5Dck5AEnZeDepuGr9XtjsuA6KtFQ3"
    "pPSiIMxQ3aHl9wizUq0YUke1bUNomyyiS71veeCPrPm7dI+PwZ4bZHhHxyH8VvJhECRDmP"
    "xgiLWbEh9edcA5LGGnreXhJ5+LkSUQmW4l5IEnYhHmGDaj7uikck3GpwoBX+gmBIGQCnJ6"
    "9/eH3x6vx1Dn7+ShfmkqzQ+GGSnegAh+u2XOiMpl6eto6UpLBtoHad0rRZcO5E+K/Lm3cf"
    "v1ze/D1vLZx7Ej5df/njO0lz4Xd/v7u6rMd9hJDyjRw7NVLw7Fjt2QnJE3004nOVEnIFbe"
    "YyFCkePFkQKnts8KJCleguq0Ql570HeG+LnQaKbvUZr4D7/vL2/eWHK7VuwszBwZZuyP8M"
    "b/kmA8J6pxNmS/5tiXOj6v1ud3AkPuSJky1U6lflpl6Ie443QzgvLBujkGBXbI2wT5fuW8"
    "TwOm4FOePwITyly6iUBynvUdXn5pBbafEFOe7wZWTnUTkBKF3fT3LKYRmw47y0Z9BbioRE"
    "DH300oZ1dTGjlHcFZa5g64JHA7gMHg1b9AUwqJ9B26XEbvlMwocOsyZ5W8WumecrN3dbWl"
    "FUyqgRDXBFuDUt2Zpjbpfwv9+iZeBSYXCILrpiqLQzi0OvXM9AAgJJw6UeN1bpuSS68kK3"
    "JRskVpeFc9Amu7ZJLui39KyAj9vKTeZeQCU3dmdAokoILDA/++lQJN3jXyYD+I3h97373J"
    "BTR79MBeAbg+/gMJSUF3ZPak9J9gf7y+FhPqH3BrCnVPtD/mRQyMcmkIlLqkIIjkerXVLC"
    "dgyIAZMrhOB2tJnHeMpoOOVPpHYlZJUQNAdjWVpyrajDXyIC6Pvy+ApQe/D2DrLybVzz95"
    "YOoELyVCYtAF01dGvS1UJvesyAVmd6xp5NvvR8nUqKUBphEL5ujDKPpTTfp33lxvKkbHWj"
    "QOnnupNU+MHHqPGyj1k0efKYF6UKUMu6mtuptEooyPxo0En2Wjxbb5J0oopfcHzMNSfO85"
    "DOJ237E8z/njyStfTtxp7S95PmTODut9Pdn/BIt2VclcrmrBvT9KZdNI4rPy/aYEMTOb0m"
    "cmXhow02NJTTSNwr3RIaQFep9idCRqO9wPxaae7z6465z6+bY7ah/dzu2s/pji6HkeUbR5"
    "ZXuk761DHLQKxSgivQZldgxquQYKY3q7ZJObwH61TpwTrteLBOJXdCzY5rYN4Zx2oSw+gL"
    "Uyds64TmVvjbZzMfbxSxtzYXcZOgEPsT3ZqbBmEvkmTQtTeQeQCZB88n8+D40vyGdfKPK8"
    "dvWNg3Qgs6pliDGKwxm62xX6gXGJncFULIsLKayQFZsQnz0ni3DperlPAo285ln0QRCc15"
    "XacHjtvMcSjmPbiuBKVwNrCgnMqiy4UaLfg2tytJnJjOPJGS9/NYPJMcHmgycLCufXk63/"
    "b4fi5tNVB8a3efGr6ZnO4FYo3cXstkuwbGtZtNO7u3MSBpEhKOAettUFK82YDOubzkZSqL"
    "mmhPuMn7hgwZKwBq49gk8VT3AdOwpJ80KrylmLpJtxnqWZpi96GfQWXvxE6DhYkuH2ayUR"
    "oaMH1Nw1JDxYiGLpco22F0LfYYrERyyTzeemuZlG00cO3J9ULiRJM5YQxvLaU+xJt9TvYa"
    "KmKi9mMyX0Zbi3S+z+el0pz2o8SJLcMnst4SpNt4kyFB1CzlbPPsNZHTnKn4Nd5OfbKiXf"
    "48VQNc6s/cZsJiWNJH5SdXfbyihm57jPdt5IkgJj+GrtiqB7wSPffOG5SGolmQnY64kBRj"
    "F8Mv2gux/8kZki1SqMJOR0N+x5AIMyMWkcUYLRlx0XKBpuu4C2nk+T5KZ4DI6rON9pBWbh"
    "ejNMUmMFTSnpiHoGmrW455pYV/RgHRWAiIHy8LYGTagRmgn00JaZRHkG6VaAHaj1WFDJ6q"
    "vlIaCp1sy2hwMUv9yNigaolWDqDulLxdtnjKrVCJTVG2UNutirJNvNmsuKVzMqXuGq1mFC"
    "UJ7MIOwGIOGwnTQQfcXPC9QDILQZtaZeBBvZtShBPPW9ZtKfmBeSpKSxMmLsS4nGOTGWYz"
    "aKNkqTkCmvHBFbP88WrWCW8eIJcT29zLqpggF7u/WF2KtXBjl/Pj9Bs9DLrBg1Ifq442Vo"
    "0uVhXhr4Fync7mY20I9rkK2OftYJ83wIZhiJvU0UGYeoxEkW/E5iol1E/ZzGUyX/h0TfRN"
    "+hoh1IyYKmQ180adAzVC0Im3Y4HBM1Clg0Kdfrxa2bnuwa/1LDqY1+RADx3MG09GkxWa+S"
    "7bMeIokl2qwkA/y0XTcXjpzDzyROYkiG6dGYnZ1fAgNheNu1yJuFg+YcV6hVyFzD/zHUNC"
    "++N4MnRPQzSl0ewtWnn8TCwjhFFIVyiakTXC3EKn9/eynIWt9trscATXoJWuQZGvxCYyJ8"
    "k7Sn2CAzkTymQ1Vkw53a7Efv7Kfs2Ld9fXnyqWxbuPNaC//PXzu6ub709ik4Iv8qIWnScp"
    "fdAHvEIHiGsgHhDiSnJu1TyvOfEeW4B/EZ/54vLTp5Ee7iPs+4gLbBysxVyQ1QxHyGMIs0"
    "fiCklu4pBV8WK1O7EaPqwV/+HcIjZkRkG9R278FH/oi08ff4y9Bro8oU8kTFgRZwLeew/L"
    "kDCUJyAfvrvmlPjmLMmJ98iRd+IzX1zeTq4ub75cfdDlSMyMKXHonLDkOaHiU3yG8h+jP4"
    "9DhSmnHdM46kyBbr2jPrv1Lheuoe+8Sgm+c6u9qnbFuZ+JddFwKZm5PNr7mGj7PMy7mByF"
    "x0Oth0l/Lo+kxlri5siLr9tdG9N8yUZvxp/4l+GXsecThFM9SaivUxKtCAnQ78QUgN9x5d"
    "ZFv4vo75oeDAN6gzQpkQYFrgxLXRmRr9WKPycYYP7Ba7UBTx3zneoqaflraYBcIxvcKK1X"
    "SmNTXnWMTXnVHJviOXogZ+sHeJD7z1paeE7EL4cmvn++vf4ix7dEUjcB+Dvo/5DvKTVEsC"
    "zy3oGswKKi9meIfv/58m91sN9/un5X1+fFBu8aFVqYSZFXczaUyG0+6COuS+QKSIR8Sh8Z"
    "wmbent4dCz7HUNZSpkNLyUkg1cG8NpHqop5RQIaPKeaeaIEQeU8SedMZaqnQ7THUkmnsRx"
    "tpAaflqE+nJST8mpzno3Nagm/6WbA5JHP6ZMTmKiXkddvMZbsiEM9G7etIa4X+6KPdxhZa"
    "cJ9RX7TAgi6vai3v+gvXlCGTBG1qiLaHbpKq8olGBOcSxYvRAxYV6m/RI1lEceIo8iKGSO"
    "Aiyp8v4RPxGPK55H2BLtECh5GHfZTwDMWceoNmIpgTr8Yi5zS+4RoRnz18nlqEKEuyTp+a"
    "+FtNsoL5/C8h9PiXEPc4hJDsDCElJ8lAR6sQgiZutY6WPYSaLC6RgQ5uM3/LAlddkJapQP"
    "s2d3TXL0MdE6hGCmzozwgq14FBdZ+KIVQ7jAqjonJVeUuAh2bu1LEti9oeyib7Np3iXsut"
    "llPWiXmj4RRlCzfaTT/FjXNw2scrbZ/TNHfal6lYKXFj6gTz6tkGW8ROWyQk2JkZOozLlG"
    "CNWK2tisbPC7N+LxVKsEms5nLam2dNsKTBQkdf5CrZgJJBeguTly429auqRDQgTJ+9rfdM"
    "1IYOSy/TOrc0QYY1b6RugJSe/l7btnSZ2dC5pc4FVRO7P/uuzbLbbNOpG3OcxaKqWOQAhz"
    "h4jEuMcbm5Svqz3xaWnMeQF8QzYXCERN5n0/brbVeDkifxgWAlWmolxv9t4N9eKZKttzmB"
    "HkqenmHJE4ePSjSXdpRzggEe5S45keH7Qyu6P0DFky0VT/Hd2YC9vbNlunxIka/eDP10rK"
    "VoyUQ0dY4GKRj9pkY/W5DATZGczL1AJrQ7R31J6YEfxk4Y/hu8hS8s2qnE7Gz3wNTp9liA"
    "85L/35EIHSgigyIyKCKDKOLI7vgSFJE9CzZDEdlz4DIUkdkWVYMistIztscisjjHra8qsm"
    "HFNGv3goBiS5Ru4k0GhNAuU0VvyYOY1zCSRBOzt8ZdAUVWWqRQWMfwk2ji7fkRCd/ELYuT"
    "8F5S28Y1dRfhgKyQyPxrrZYz2wSaJB7bRTaGeKFKkOVcJYp13h7EOm/GsEKPP1oe1gm0lG"
    "m2irTYBva+Qy3gOBqB4+jQJ/vobE1wHD0LNoPj6DlwGRxH4DiykRX7dxwRHPrrCTdmt/SJ"
    "fOE7fKVHnOnU7TcCgDYAtFiy2cTB8wXmz+qWUH3le71PtxoQXLv0sn1dCoHAyEjiZsvfG3"
    "f52RblVRsdbZ9pQNZIpChFaLrOc+nfpsP0IsTlSkDctPY68Z0x5BP3gYSIE4Xrpt+tpz2N"
    "OlGBI85aRxyeixGAJhl0dUrQ1oyT52joknASknsdl2iFyMgvaplor7lFVQZunLcP3DhvDN"
    "zgUC0Dw3TRJu3+jvuOcxT3fNaTHGg99AsaEDLGwDs4DNfCjNfNWq8RAgu2ZAGViPnN+FOZ"
    "nAfw1cFfzdY6AbF0OcTCtoiFUcdZhqGRv7dGCn59qz2+EKV7FmwOiYhVG8ZvKqQQwLGZz2"
    "S+8Oma6HevrRFCOZ2psuJTJ3bjanOgRggcMC5otK6r1LNkA6PL0NEXRBUygN8Yfv4FAiYq"
    "SA1EUZMWpFFv8XxopL37RtqJEOkB4dt8o4GiWxG3CshmWkoP2H4qbXVckkQV3JpKpwBvpo"
    "b3AO9VaathwluzWRTgLV1sPSD8NQ5u3FX3HCbUTY1gt333axFWifqS0mVdMTdnz1xnGw2D"
    "Q79pZsIkP1+SBpPj0lFrNqOLSc4IhXKzAMWrx+gxoKtAZK3EuSorzFBExaC0e+RFb2svTs"
    "k9jSfeM8R/bSTSXVZY/BWPLeDv8bckVWm7/SxJ1szPJfVCBPH/oVLNJga5SbNrxBuVSxhS"
    "bqxNudHM89gmw8M2fXLXKR6LkAo/qCS9QOB7FSznjUu5mmhQorcZ8NGMrvhGQr4gJy2N1E"
    "X/5FQB/ZPTVvTFW/XwNsfU983iQDVaCBDYHCAISbQMzUZU1kiBzzbzOdVqdK6rEgkkJW6+"
    "sVK4TCRmhRKeI5ufowdKXWaSd1ojhKRTszCG6zHHNM+9SQtcMIzlcZt1wb+WUb/eBi1wwT"
    "Ckxy80AwZUyAB7Q+xphH0j9KuEgL8Z/lACYgMXVjTk2rQW+DkJYL4F5tqlB2WqwfQm2rfM"
    "4cqjaB5p6pMs01tsUccuSRH7SIq1EA4Jir96UjWka2lfKBjaF6129kXdzIbij70Xf8RGE7"
    "8uDaR9gxSkvqmu/0iCiYiO6yr7ZTpA37DUlbQI/s5aV9Im7QF3Vdx97BjFJiqEUItktUsV"
    "OgY+CzZDZeGzYDPUOx360jx4vRNw4Q20zrSABVBxdljlPe2Up82AGmEvMuiZZKt2VppB59"
    "i+O8dCjdk+aswOVyNpmSazyxJJKOTrvZCvvfapBLsXkC3bAMcFO5/4PgMSGZJYfx8o3cQ7"
    "DQmnZhVdUwFrApdVyakWNpY2Oia9S/VxrimcKo/zVl2oiye2rf4ue5zba/CSprF+tm5jDd"
    "4tnZNoxtFKyuOI2yydky+RVrzlxX/BUlw1jZo3KFizsmAt5VaDA63wFwRDMoR7m2m1CKm7"
    "dCLdhs81MotzQayproAxg0W5n9KcwZOOQYMnzUmD/1xyY9eLJLk1rbKhTALSQSId+O+KJo"
    "vQ47auQZaqjHpIMEPC9nNjQaKy6mqAZSoAvy9vcEsbFW1fj2oXFduYoGoalk9fxS58f3n7"
    "/vLDVW8dbkxMyNSd0WZEFt6OTWZkWKxUHGn04D2RAInfUmq0wu1DJHrDfMeQeCUxHlo7tW"
    "yzUbdRKuvCAhaplRYptFDZmckEA6Es0HlmXPQSs/4aNVLIe7M67w3SG58Fm8GGARvGFiYc"
    "uw3zNXGDjyT2S/ZWp+2yKC3SiH9FovMjju0LxIjPP60jEiZfLDU/yglWmn0gKy8zgvnfk0"
    "eyhsaPYLXYJnQg0HPcgZ6SdNFAuUo1QKxPX6tgzVe1Yh2/V8X60QskYlqtWUBGazPWI4xE"
    "WzNEQ3FFkvDJc4wamPbcIsDhwDzQUOuAl2n2B/lotJfDfaFyti/aj/ZF42QbRzX7CGjalv"
    "pwEMeSxyYcOIZ9yW35jlKf4KBFE6wQ1hgw5ZS7Ouz5K/t1Mby7vv5U8S68+1gD98tfP7+7"
    "4hdpfP75Ii9qwVyAZh7Ql1HD+TeuLtr/9HHAPcdwMpXUYmzAPaUZEPS9ZQph36crNskalG"
    "pKdAn1HsV6Zv0frVQX42ylhS+t57lEMZhear2dZQiEmJznowuEQNeWZ8HmkMzpk+F4iDIl"
    "dLW3mcvQrMK22CZU65eesZ6q9Q8T5bwhLpnHv/yGcFCZNN7ZXDTuinyG+fJJWFq/eRAfCo"
    "n4RQizR+KKhMo39U6vM/6jEI4Q5WcK4cBFDp2TOD8TLQOfMCYmVXkMcbhdvgUX8aFkCN/u"
    "PkcSepXEWVsG69UjrRGOlixbALFWK2OtDmUyg7iz6SyT6RxwG21iQsnTmT8ZJrGrgtrq6N"
    "UqHu7JxYz4GUl/gcOP3hNozciELaiuG6hGuUcX0GG07B5dQOklamjnVGnBoLXa1CG/Ljy+"
    "nQGjq5Rg0NrMZUaiyGx8aZUSuGwzl0PyC4nbKGAm8993JeTVCIfXguH0pVJC08uOhKaXjb"
    "QPbnT6dE30WzrWCAcUA9yzYg7tlQ/NgYO3V7ZNO4T+ys+UBYmPT5sBFTKAv6+IQQJrD/GC"
    "m3yjI2ODarSgcgCt7j97rAibNKCFiJcewrr9qTMVvAd8r0pbHZfKqApvzV6B/sn9wrtt/+"
    "Tdxmvj608apM0uxq7IbL5mUzS2HVW1GGdFAMQxLwhh2hnCjLxIVqbR7p/KCWyOn1lTjFT+"
    "Whog18gGCPWZkg/wrMMHeNb0AXqOHszZ+gHie6pS/XzaXv182qh+XnhOtAwlsqJ9wnGJZK"
    "spx3aqEjJkdzLkmL/vySVIR1lLQTKYCa/91QFA3s4h8nao7oTonARCAsa+aH5wJwsSTpwl"
    "R3Ou1WFfSjsgVvRXI+dE3hOZ3Id0rhvTr5FCUN/moH7KrIgacjkhBB7bzOM0Z27i4rUkyb"
    "QjclQlAzEp7QuRPAgSLWBDW4iCDsqHoXwYyodtMymGdANA+fCzYDNk6RzcOI08g4bFJaIB"
    "KVlQ0nt4VuwuwUGc2R6wvfOUmkFbdsJVYS092FtMLS7qj7ecyiutex7IiZbM5u0vS+FHHz"
    "+MJDkK8evjrgyF+2yFzshY1007YQcothK9aC16Yq+I+zap4Kb3cYG36Foaz+kh2JnlSztH"
    "zfawtbQdd7YiPe1xP9WNLbkZIUGqWWY147VUoKwvK4Z0i8NqOO3pFqB0HlzpHHzn45UQWR"
    "4T4qsu3FQyB/qvG6+JO/VDXyOEQ2986A9aHQcsSCT4gYuzLDMLDsMFfaceOPOOwJlXUo51"
    "eFsig6is9fyd6msQVToQm1v5Cw9T9PBxvqBh9Gc6HUl8CsWb4y7Hghcvm/ySrlNoRnfv+d"
    "y8D2LzfoXXyAtkreRaVhkUSWQm/WIZPuQRpFLYEAx6Ow36cGkklypkIJbAlu+y5cXI8ZCu"
    "4uaUdlj0ooteS9WQWgs+6yuI7OzAJ+6bie4YugqRzZiblrrsop3QcuFTrN9AokIGzhLzYo"
    "EZPj071znlBcUAj3j/syx9vKZLib3cXsxVUGxVy2Ub0Psu5ppzK0V8Hw3kSyQA/RbQ07a0"
    "gHboSyQA/RbQh3Qp09Tb7aNsPRQvNtrsJZeCOpYFwYAMzd7ghOLangGNsO9L5tu2y9icAC"
    "TsFhL2Hnu+tDy/wzAsSAbYZLb3BghQ/mFy2I8u1HTvBR6bGfG5RgohRZv5XIm06HC5Qgg8"
    "tpnHkPZ0cE8eZLzaEbyHYp9hdzM9VnzV2pkqVf7Q1ZYlP0k2yQ2/TIaD905LfRLA+Hkete"
    "bmiDfHCrk5j+k6lUGRdJXU5biei1hWrpOMcfS9R4JcShgKaFLFgx+wPHnHdBtpSU9NTIhf"
    "U6/ogQweKzN4QEE5uI6YPvuqfqt0OcR5FeK8v9Cp9sEuaOBMQ6EBeBSsSoS+ib9Yi7KVqq"
    "4bla0wXaeobOF44rXDP3GMVl40Q0mJYRRrSG2q1WYiqSKV5mgHS1HyJKmKLoQTXUZiMHd5"
    "tcigLhbwYxgRLrJqL5M59vz6iwv+0JH6i9W6K0jBtlOBS5nf4EAr/AXBkO63/tqcEd/XSp"
    "LJCSCAu012UiHOTLKqS+Q2K8aVjPb4KqhfH4fJrF6ElOMw1zr3ZRo4+ls1uI8/WesOLWgG"
    "k4KzZwvFwWEosbs72+BnJAPKJIM2AM+QC4kNIL1q2wLCKcEAM6XOlFKlzjpypc6a02Jie0"
    "oD4JxgeACfnKtoK3WvRklbOW+koqWWrQa+JZLhIdy/39RjE1d6gjd1Knflx3iXfcrzV462"
    "UTl4qe1IDUmdb1tmLVSaMhwZG1TTFkpuyHLGwvvL2/eXH64ONSD0gxcSJ/pMGMPxcWq4ia"
    "sLxl2uYjdeOpmX1m50F/8Ud8tEWWQUrUIaERRRxIUiyqYIvY3N/7yh5ozyXxYH3RO/HF/r"
    "S9py9ru1WoeOmroNPmBrfcAwxrSsDanUw5+3l8OfN6rhp9TVitBn6wcI7slLpXYDYlm7Qv"
    "+y2XBASLWAaDreSzTggNzCAQl54gf3yEB1lcnTcBT5E1a5P21jrhV2XwFtD+bf58pmR8YO"
    "9bKA2mG0yQz8GEzpr1dBFMrzsot3x525QmLdhOQLFZKFAhp5DkFewC21zCb7jiH+GW+THo"
    "k0dOM2ZmiOXYJWMyJ6J4pm5VyGu2NBGIeG+R8xoY+DhyX/jbIco51+ljQ1qTwGV22EQ0YB"
    "BqQNAnDcYUAeNAvcNt/6YRJmYUrAoVnQ3k6zJRH/CFpoGpr5r1QyjF61Zxi9amQYCdGjY9"
    "xn68Gw38KwB6vShBVHZ1UKJc6AxyUy6ONgM39rerRGwlqVEHSDvjwGZVtoS3/B+9JWR8YK"
    "VW9B7Rja5Cv4jD3/8zKSRovz98ZdfgKRGTeZZ8sUvASCIB2siBI/Sl5qjVbclHqBPkbonv"
    "q+6HkubPTC2ZKY8VE64czxMRfNLqKhiAvznyfzE+z401qqwcsuMPIUVyFBObgtcm3c4QhI"
    "mNVggFoRRk5ss0VUlGDEjwY/2XiadnY+fJM9KJsdpAIHYR8blTgI+wwq7CPUtTuRkYDb1b"
    "n8/c0qXVReqqLWpZ7w77LYi5iILbLzkmsmiP+dRVnexjXh/NrhWllIV2NEl6G0lLynXTub"
    "9hRKmnj40r1AYbNHhoHCZq3Clj8uUg7IH4Ayjc3AmxZUqWDcDnFj2NZy+gtxtIp9SiQDxP"
    "fkTCkD86wjAfOskX8ZkV8lEN/xV1sSiNP1g8C3y9S4+ttdd1gmtzQ+XX/5Y7a8Hqupgj2L"
    "5pLqy3aws/X7A3s0GgjUTNbToENySNsZHCPQ9Xiuiszgqzoiug2Z8cRNAb3RISWK/ZmxJ7"
    "vV/3prPLNcuIbB2iol+IKs9gVBsv3BE32g56l9rjhoyt53U/bDeOG+kBX7ykXmSOKBy98b"
    "d3nfAr5qssiWbfS83Watq4soZ1ojG4nGbFmi8wr7HKIxug/pPHGgcTqxiCIsmlyTsOl+63"
    "drtaLbCmchY9pavxuU3JbMiwsV6+Ki3bi4AH/EIY3khedE0uF5Hc3/CpKtMnSPJ2twJwm6"
    "bEb5Zadv8ZXpIHfTZnOPLkhgwuEyHXDYZg6TwDVhcIkM+Gszf0VMfbJYMsnQ6c5uaBU66I"
    "em0Q8tRk7eonIz4i2dKgHxLsQXy6lvOva1TgvSzHZp5oZ4FRhwuk4LnLaZ0zgI6DJwjJ7p"
    "Oi1w2mZOC1vBiM0VQuCxzTw+aH8Ay/h6qKbpELg9MAsg42TU66gjaA/wHK4OSCx6FmwmOP"
    "TXE0YeRPBZ/5KSUIOuABlGR8sC0wcBHgHI8DqSDC/Jce8B3ttip+M656rgVp9wBWwrdyMg"
    "vBlhmTKhnaVY7W8lm4+Ykv34lxvi40hu5pVSD2/4NgOSGb/tOo0zxqsljTPDckMaZ5gtU0"
    "rjFHMT0AwzxAgRfW2FhizPymxdKS10Fl9FvFnuQwTlzdZoDWPUnmYJrc8Orkhb0V3QNlYM"
    "yXEQS2rd56tEBM9WX0ZSdlFtqV+W6yyOjA2qGmbp+NnUg+ZrPJb7hswFfKFMeaqt6FShki"
    "HfXIkqLVbpREODaPadaPSf0CF6X6ldoYgfGkbiZjEo+Qxp6xnDbTb2mok3BgXMHonUpYAl"
    "zGowoL3OJScYRClGtc6lC96sGuCH1iqXHxrd/qDnvwXKrSNSF3U5UKXbHwNeDgr9BaELWR"
    "VdF/IFDaBuGJzCnmzQYmdYKiMBzA2jUREOzWLwVUowpa02pdnC0FtSIYRMTJt5DLF929wm"
    "EFseabhObO4e8jUk9yQknEXJkag7T0pvjzs7+BLG+CdMFjWCjd6Tn2YkGCMcuGhGV2i+dG"
    "bj0oDFeGICE66PKeH/67vCJ5K1J10j13PjuQqYPYo+vS/QFyr68L7hL4jZiw7fQuJp2c9H"
    "bu4+Ag4YKx0w/1x6JJqI3jJNLrSyoEo0oCSm3nKfE4Qiqg1qQgKQNiEVqunkXzTQbItTIh"
    "qgy/D1hYLP8PVFq9NQvFUz37k+O8GTFSGPGoe3RgXnV1IOYVWuwTO5+hpqvY7iqTKQ7Tog"
    "d5T/j6IBsM04toOyTFX91x/Gtp1Gv2Sz93i+wNwMG8lU+vL7nTq9aKUxccpLFWKhgkgoz/"
    "z7rd+gVehFEQnQdF2KZI7FSDOMREQ5ziP7jiG6CmQR0e02M+z/N0Y/Cx8gZ1D8zyzwDX0B"
    "7VTXD5JMY+fFvGcXO3RkLKmd5yodGc/bOzKeNzoyipRbHXSz9QME9/SlCrp8VfuUk5cNfP"
    "n3IkRS2qw2yaegthnvZJSPF6G4u139hlWBXsWaajemGrZUcrGaYp4RWw45CYnAXPwK1wj0"
    "E5WRPiftM31OmkN9SGAUJSvIIEZmc4wMupUcWhuCxKaDpntAHsDgZRwkrx3iybr3HpYhka"
    "SvtfcqL5FAr3LzXuXQ/+rghx/6X42g/9WhhcvRXdT3XmDa27hGCgqZzXyGxMyDX1DQdMmC"
    "CDokxkLTJevA7a0ZEKfzuFbryWxAnY5AIvHgQ7LXejiw77QpUAWyllyOMqQbcjnc8tKNuR"
    "zXAckTMMSQxWlIV4yEL9B7H3PVyxXpzwij1czzicjJWCyjSIxu/PbNXRKuv337huj9/Zgb"
    "+4+Er/uFTpspHjv6DJXMjyyxJX1AShkftYQdhy6D1PQo5YaMKzZJ8sZymgMI8yRtuKnHCB"
    "odWceSsrY0n5KQzbyFgQVRIwUV1pQLlOtJk0eilWtSpuknGH9YibTjVJ6IPrZlmrRkSmUE"
    "gwP31bkCuK/qXo0CXPFWracBXvsUS+RHxzDVggQCFOYBCo9NluGD1B7rHBtXoYOxcTqD+r"
    "AXsQlXiidxbZQm7hJqQF9naF/o0dCLJDdle/y5RDKYCHRv8aBnkQ2IIzQl3NokopDYi+o2"
    "8GHyARPzWTc6U1BBBM7qyAx/NnwTBpfpgMVWsxhHEZkvIolTtj3Xs0QCl5HsMlrqwFkQDM"
    "j50F+uR+E21RRCVUpIAbBZCkFGz7NgMxORRKPykQge42Pg74waDSgv0wGHbeYwjKwePo9r"
    "IW2NkGaVcEDq7L7T8ZopABo5eU1i4ERPiXllbJtc0c4eE4k3t7Utj4srymlkzUNZySXj3w"
    "N9+eunTyOpJOoJ6nK/mmHCXJPAVo1YqZ/1lkS0+vOwIRmt/kSqNBdK08NQJJzqmF+dxC03"
    "6vz+5sf36OLlq5f/JmsmpEeskkKGndhVAd2BDn0Bt2d5kcCNJ+XIg0wt5XMlGptjS4YZGC"
    "cvlbqpiGXtAaWXzX4qGWyTGWZaA2wahINLejl/rZJR9Lo9o+h1I+nl9Ozc1UK5oBjmmVY7"
    "0l0nujEtaKk3iClbP0B8X6vA+7od3dcNcJ/wwnN10w4rRPuDeTQ63kPMfzjxdTDOCQaHb/"
    "95nYwwZmTpV+ggg9zY3wLhp1aGDMmxmRYuGTG6TgsubJs57WMWTbQzMWpUA/Ka9paOUfJV"
    "aF1VVTq4qvpySKe49uAgvSx2OjJGqDpHq2dQ1zcKlcwWVDLfLsMnIq1hTt8ZdzmMWbFGqW"
    "yZ48zE31lZcVaymUx98iLG/8tWJJQXJGtRGzSZT6iTlo9x4XDb+1lhcaPYsY2QPaZU4I22"
    "0htt1/zpZ8OQknpJHWwUm68RDkjD3DMHchnVgL/bjCvTgbVutQ1Hfl14fDsDJlcpgc1Ws5"
    "k53FJpcvh2jn2/3fOZEQ1Igr46/eE8l5nijy4pefv58tMnWbXEXN7Yqt1RXyIZnKt+VzHq"
    "smqtewFVScGNaLNsKptYeop2lXBAUuq59fax7eo/FBugRatdjl9oETrScP3qtwgtpEcvCJ"
    "c3GyzGNXlrU/bxT2Q6o/Sxqwtmfcm4y5W8ShYb9MKcE8b4d8y8wlwb4QoL670d5m4+RuKm"
    "/rmS6Jp+bJ7LXHFg5xmaVfdzuQEmeJyt9DiX2NrgQrtpWaUaYD5j/6lgj/x36UCcrR8iuP"
    "1nO7e1+Lsjv7Y13mpt8XecEHdZ51d/u6sY5o3efrlx/un6yx+z5fWGf9Caq34fK3mqoDUX"
    "uKagb9MBM9ugb1OvcCYeUB1VpqAYXBzilVIY4lVHFOJVMwgRCftzrnNiSxRwZKEK4JnenP"
    "yXGjG5TAdhO5s5XPMzqTuNaoQQregrWtFeP6/tS0/dtFelHY+MI6oO9dpptNCdnjOh3Z1e"
    "5tNmd3r5nCh08ggyv7YwvDHKojzf8b9XAWJrxg0e9P0tP1Eu/8ko/UpM1tdjq60Msreh2Y"
    "e1zu74vxqGS7beZi+VNQ7uJTN2B6akNsOcOAM9/v9MRNhMPIEXCohftAJ+0cA71CrbT5fb"
    "jLHhUT5TssHPOmzws6YNLsIvEgu8fWRQTrDVwCAzX8e/3y8DJ65Imi49P/IC9kJ83n/syg"
    "fSAfdO5ggxwu1wrdzXgmKAB/5C5bxftB/3i8Zpp3wbfZCrVEZAW2Yr7wPnZRB5Esm9oclu"
    "mRB8FDb7KDw2iavxJNrQpqFnBd0ex25lZsDRTt26x57Pv8WEealuqfNgNYjh4bL54YJGL8"
    "+F0yyii4URn6uUwGWbuRySOX0y4nKVErhsM5e51GXSvuqtfs8Sxf5iNSe7siognA1Pjf5T"
    "A6VZtgU7oTSr9Iz1VJq1z75ckkKggWC/095clxx6ZzaShILTd8ZdEWBcrNkU922HYXMcVi"
    "vk+lzirVuqHO2R1FaNrqM3d6tKNwSf/OnZmYKzmK9q9RbH79VSbReSGtWOPNtk+QDR3Unn"
    "c/6JkbSlSnuQr0Sy/zDfYdTm3gJ6Db1qnwlOv/1/aoKa7g=="
)
