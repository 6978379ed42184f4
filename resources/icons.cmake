# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Looks an icon up in a theme and sets ${result} to the SVG that suits our sizes best, or to nothing.
function(cxw_find_icon theme_dir name result)
    foreach(folder IN ITEMS
            actions/22 actions/16 actions/24 actions/32
            status/22 status/24 places/22 places/24 places/32 categories/22 categories/24 categories/32)
        if(EXISTS ${theme_dir}/${folder}/${name}.svg)
            file(REAL_PATH ${theme_dir}/${folder}/${name}.svg found)
            set(${result} ${found} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    set(${result} "" PARENT_SCOPE)
endfunction()

# The icons named in icons.txt, from the installed Breeze themes, as :/icons/breeze/<name>.svg for light and
# :/icons/breeze-dark/<name>.svg for dark windows.
function(cxw_embed_icons target)
    set(list ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/icons.txt)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    file(STRINGS ${list} names REGEX "^[a-z]")

    set(data_dirs $ENV{XDG_DATA_DIRS})
    cmake_path(CONVERT "${data_dirs}" TO_CMAKE_PATH_LIST data_dirs)
    find_path(CXW_ICONS_DIR NAMES breeze/index.theme breeze-dark/index.theme
        PATHS ${data_dirs} /usr/local/share /usr/share PATH_SUFFIXES icons
        DOC "Folder that holds the icon themes breeze and breeze-dark")
    if(NOT EXISTS ${CXW_ICONS_DIR}/breeze/index.theme OR NOT EXISTS ${CXW_ICONS_DIR}/breeze-dark/index.theme)
        message(FATAL_ERROR "The icon themes breeze and breeze-dark were not found. "
            "Install the package breeze-icon-theme, or set CXW_ICONS_DIR to the folder that holds both.")
    endif()

    set(staged ${CMAKE_BINARY_DIR}/resources/icons)
    set(files "")
    foreach(theme IN ITEMS breeze breeze-dark)
        foreach(name IN LISTS names)
            cxw_find_icon(${CXW_ICONS_DIR}/${theme} ${name} svg)
            if(NOT svg)
                message(FATAL_ERROR "The icon ${name}, named in ${list}, is not in ${CXW_ICONS_DIR}/${theme}.")
            endif()
            # Copied under its own name: several names may be links to one drawing.
            configure_file(${svg} ${staged}/${theme}/${name}.svg COPYONLY)
            list(APPEND files ${staged}/${theme}/${name}.svg)
        endforeach()
    endforeach()
    qt_add_resources(${target} ${target}_icons PREFIX /icons BASE ${staged} FILES ${files})
endfunction()
